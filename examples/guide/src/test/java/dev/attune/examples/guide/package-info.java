@NullMarked
package dev.attune.examples.guide;

import org.jspecify.annotations.NullMarked;
