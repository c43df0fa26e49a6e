package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.ScoringKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A questionnaire as it was read, and what is needed to read the responses to it.
 *
 * @param key the instrument, resolved
 * @param address its canonical address, without a version; empty where it has none
 * @param version the version that stands beside the address; empty where it has none
 * @param questions the questions by linkId
 * @param others the linkIds of groups, texts and what was left out: answers there are passed over
 */
record ReadQuestionnaire(
    ScoringKey key,
    Optional<String> address,
    Optional<String> version,
    Map<String, Question> questions,
    Set<String> others) {}
