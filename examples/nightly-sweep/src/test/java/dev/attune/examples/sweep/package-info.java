@NullMarked
package dev.attune.examples.sweep;

import org.jspecify.annotations.NullMarked;
