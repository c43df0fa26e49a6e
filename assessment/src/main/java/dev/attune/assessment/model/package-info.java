/**
 * How the values of this module are made. Not part of the API.
 */
@NullMarked
package dev.attune.assessment.model;

import org.jspecify.annotations.NullMarked;
