/**
 * The program {@code fhir-bridge}: questionnaires, answers and scores as FHIR R4 resources, and questionnaires and answers back.
 *
 * <p>Start from {@link dev.attune.examples.fhir.FhirBridgeProgram}. Every score is the library's; this package finds the resource and
 * the extension for each part of it, and refuses what FHIR says in a way that the library would have to guess at.
 */
@NullMarked
package dev.attune.examples.fhir;

import org.jspecify.annotations.NullMarked;
