@NullMarked
package dev.attune.examples.plan;

import org.jspecify.annotations.NullMarked;
