@NullMarked
package dev.attune.examples.watch;

import org.jspecify.annotations.NullMarked;
