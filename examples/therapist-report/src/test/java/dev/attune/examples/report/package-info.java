@NullMarked
package dev.attune.examples.report;

import org.jspecify.annotations.NullMarked;
