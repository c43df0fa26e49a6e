/**
 * Seeing where the closeness of a bond is going, and since when: growing, level with room to grow, high and steady, falling,
 * coming back, or too early to say.
 */
@NullMarked
package dev.attune.assessment.plateau;

import org.jspecify.annotations.NullMarked;
