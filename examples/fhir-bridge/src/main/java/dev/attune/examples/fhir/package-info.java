/**
 * Questionnaires, answers and scores as FHIR R4 resources, and back.
 *
 * <p>Start from {@link dev.attune.examples.fhir.FhirBridgeProgram}.
 */
@NullMarked
package dev.attune.examples.fhir;

import org.jspecify.annotations.NullMarked;
