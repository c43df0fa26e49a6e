/**
 * A program that guides a check-in at the end of a day, keeps what was said, and shows each person their own part of it.
 *
 * <p>Start from {@link dev.attune.examples.evening.EveningCheckInProgram}. The course of a check-in and what is private in it
 * come from the library; here is what a program adds: asking, reading a script, and a file that survives being interrupted.
 */
@NullMarked
package dev.attune.examples.evening;

import org.jspecify.annotations.NullMarked;
