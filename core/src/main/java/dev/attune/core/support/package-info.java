/**
 * Support from outside: which kind of help is worth thinking of, and why, said to one reader at a time.
 *
 * <p>Start from {@link dev.attune.core.support.SupportAdvisor}. Where help can be found is for the app to supply, as
 * {@link dev.attune.core.support.SupportResources}: the library knows no number, address or service. Nothing here is ever part
 * of a plan or of anything shown to several people.
 */
@NullMarked
package dev.attune.core.support;

import org.jspecify.annotations.NullMarked;
