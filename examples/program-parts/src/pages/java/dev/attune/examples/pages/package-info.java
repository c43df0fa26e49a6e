/** The pages of the repository, for the tests that do what they say. */
@NullMarked
package dev.attune.examples.pages;

import org.jspecify.annotations.NullMarked;
