/**
 * What this module says to people, all in one place, for whoever says it in another language.
 *
 * <p>Start from {@link dev.attune.core.CoreWordings}, which lists the sentences by code; {@link dev.attune.core.wording.Words} takes
 * translations of them. The vocabulary and the engines are in the packages below, and the page of the module says where to begin.
 */
@NullMarked
package dev.attune.core;

import org.jspecify.annotations.NullMarked;
