@NullMarked
package dev.attune.examples.parts;

import org.jspecify.annotations.NullMarked;
