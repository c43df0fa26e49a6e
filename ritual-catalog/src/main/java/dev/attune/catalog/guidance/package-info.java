/**
 * Short lists that guide people: safety skills, missteps, tips, scenarios, the steps of zones and of repair.
 */
@NullMarked
package dev.attune.catalog.guidance;

import org.jspecify.annotations.NullMarked;
