/**
 * The five-minute check-in: a short daily moment in which each says how things are, guided step by step, and what a row of such
 * moments tells afterwards.
 *
 * <p>Start from {@link dev.attune.core.checkin.CheckInSession}: an immutable value to which each input gives the next one, and
 * which ends in entries for the journal. {@link dev.attune.core.checkin.CheckInHistory} reads them again. Keeping the entries,
 * and asking the questions aloud, is left to the caller.
 */
@NullMarked
package dev.attune.core.checkin;

import org.jspecify.annotations.NullMarked;
