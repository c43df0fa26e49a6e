/** What the tests of every module ask of its JSON: compiled into the tests of each, and into no jar. */
@NullMarked
package dev.attune.golden;

import org.jspecify.annotations.NullMarked;
