@NullMarked
package dev.attune.examples.evening;

import org.jspecify.annotations.NullMarked;
