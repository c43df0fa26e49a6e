/**
 * What this module says to people, all in one place, for whoever says it in another language.
 *
 * <p>Start from {@link dev.attune.core.CoreWordings}. The vocabulary and the engines are in the packages below.
 */
@NullMarked
package dev.attune.core;

import org.jspecify.annotations.NullMarked;
