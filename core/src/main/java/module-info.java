/**
 * The vocabulary and the ritual engine: bonds, rituals, limits, selection, the 30-day plan, the journal, and
 * reasons for all of it.
 *
 * <p>Values in, values out: nothing here opens a file or a socket, reads a clock or keeps anything. Start from
 * {@link dev.attune.core.plan.ThirtyDayPlanner}.
 */
module dev.attune.core {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.datatype.jdk8;
  requires static com.fasterxml.jackson.datatype.jsr310;
  requires static tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires org.slf4j;

  exports dev.attune.core;
  exports dev.attune.core.bond;
  exports dev.attune.core.checkin;
  exports dev.attune.core.error;
  exports dev.attune.core.evidence;
  exports dev.attune.core.journal;
  exports dev.attune.core.json;
  exports dev.attune.core.limit;
  exports dev.attune.core.pacing;
  exports dev.attune.core.plan;
  exports dev.attune.core.presence;
  exports dev.attune.core.progress;
  exports dev.attune.core.reason;
  exports dev.attune.core.repair;
  exports dev.attune.core.response;
  exports dev.attune.core.ritual;
  exports dev.attune.core.safety;
  exports dev.attune.core.selection;
  exports dev.attune.core.support;
  exports dev.attune.core.wording;

  opens dev.attune.core to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.bond to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.checkin to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.evidence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.journal to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.limit to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.pacing to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.plan to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.presence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.progress to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.reason to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.repair to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.response to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.ritual to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.safety to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.selection to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.support to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.wording to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
