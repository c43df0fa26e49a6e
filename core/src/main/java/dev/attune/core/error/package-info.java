/**
 * The one exception family: every message names the field, what was expected and what was found.
 *
 * <p>Start from {@link dev.attune.core.error.AttuneException}. Messages carry identifiers and numbers, never what a person
 * wrote, answered or is called.
 */
@NullMarked
package dev.attune.core.error;

import org.jspecify.annotations.NullMarked;
