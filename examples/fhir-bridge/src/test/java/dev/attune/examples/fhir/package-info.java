@NullMarked
package dev.attune.examples.fhir;

import org.jspecify.annotations.NullMarked;
