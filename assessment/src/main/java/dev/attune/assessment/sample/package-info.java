/**
 * What a sample of people says about a questionnaire: how reliable its scales are, and what looks wrong with their definition.
 *
 * <p>Start from {@link dev.attune.assessment.sample.SampleAccumulator}, which takes one person after another, in as many parts as
 * wished, and gives a {@link dev.attune.assessment.sample.SampleReport}. What one person's answers mean is left to the
 * {@code scoring} package.
 */
@NullMarked
package dev.attune.assessment.sample;

import org.jspecify.annotations.NullMarked;
