/**
 * Short pieces of advice: skills that make a bond safe, missteps and gentler ways, how to answer in four delicate moments,
 * and the steps of a check-in, a device-free zone and a repair.
 *
 * <p>Start from {@link dev.attune.catalog.guidance.Guidance}. Whole rituals are left to {@code dev.attune.catalog}; nothing
 * here is recorded or counted.
 */
@NullMarked
package dev.attune.catalog.guidance;

import org.jspecify.annotations.NullMarked;
