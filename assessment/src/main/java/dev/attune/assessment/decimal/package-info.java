/**
 * Exact arithmetic that one-person and bulk scoring share, so that both give the same bits. Not part of the API.
 */
@NullMarked
package dev.attune.assessment.decimal;

import org.jspecify.annotations.NullMarked;
