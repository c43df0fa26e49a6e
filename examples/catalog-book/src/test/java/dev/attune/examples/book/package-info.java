@NullMarked
package dev.attune.examples.book;

import org.jspecify.annotations.NullMarked;
