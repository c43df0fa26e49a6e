package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;

/** Reads one QuestionnaireResponse as the answers of one respondent. What somebody answered is never repeated. */
final class ResponseReader {
  private static final Set<QuestionnaireResponseStatus> DONE =
      Set.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

  private final ReadQuestionnaire questionnaire;
  private final String place;
  private final Answers.Builder answers = Answers.builder();
  private final Set<String> seen = new HashSet<>();

  private ResponseReader(ReadQuestionnaire questionnaire, String place) {
    this.questionnaire = questionnaire;
    this.place = place;
  }

  /** What one respondent answered. */
  record Response(String respondent, Answers answers) {}

  /**
   * Reads a response.
   *
   * @param response the response
   * @param questionnaire what it answers
   * @param place where it stands
   * @throws InvalidValueException where it answers something else, or is not done
   */
  static Response read(
      QuestionnaireResponse response, ReadQuestionnaire questionnaire, String place) {
    return new ResponseReader(questionnaire, place).read(response);
  }

  private Response read(QuestionnaireResponse response) {
    if (response.hasModifierExtension() || response.hasImplicitRules()) {
      throw InvalidValueException.of(
          place, "neither modifierExtension nor implicitRules", "one of them");
    }
    if (!response.hasStatus() || !DONE.contains(response.getStatus())) {
      throw InvalidValueException.of(
          place + " status",
          "completed or amended",
          response.hasStatus() ? response.getStatus().toCode() : "none");
    }
    checkQuestionnaire(response.getQuestionnaire());
    items(response.getItem(), place);
    return new Response(respondent(response), answers.build());
  }

  /** An address without a version is that of any version. */
  private void checkQuestionnaire(String canonical) {
    if (canonical == null || questionnaire.address().isEmpty()) {
      return;
    }
    int bar = canonical.indexOf('|');
    String address = bar < 0 ? canonical : canonical.substring(0, bar);
    boolean otherVersion = bar >= 0
        && questionnaire
            .version()
            .filter(version -> !version.equals(canonical.substring(bar + 1)))
            .isPresent();
    if (otherVersion || !address.equals(questionnaire.address().get())) {
      throw InvalidValueException.of(
          place + " questionnaire",
          "the questionnaire that is read",
          "another, or another version");
    }
  }

  private String respondent(QuestionnaireResponse response) {
    String respondent = Stream.of(response.getSubject(), response.getSource())
        .map(this::named)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            place, "a subject or source with an identifier or a reference", "neither"));
    if (!ResponsesFile.takesRespondent(respondent)) {
      throw InvalidValueException.of(
          place + " subject", ResponsesFile.RESPONDENT_EXPECTED, "another text");
    }
    return respondent;
  }

  private Optional<String> named(Reference reference) {
    Optional<String> identifier =
        Texts.read(reference.getIdentifier().getValueElement(), place + " subject identifier");
    return identifier.isPresent() ? identifier : Optional.ofNullable(reference.getReference());
  }

  private void items(List<QuestionnaireResponseItemComponent> items, String parent) {
    for (int i = 0; i < items.size(); i++) {
      QuestionnaireResponseItemComponent item = items.get(i);
      String at = parent + ".item[" + i + "]";
      if (item.hasModifierExtension()) {
        throw InvalidValueException.of(at, "no modifierExtension", "one");
      }
      String linkId = item.getLinkId();
      Question question = questionnaire.questions().get(linkId);
      if (question != null) {
        if (!seen.add(linkId)) {
          throw InvalidValueException.of(at + " linkId", "each question once", "one again");
        }
        answer(item, question, at);
      } else if (!questionnaire.others().contains(linkId)) {
        throw InvalidValueException.of(
            at + " linkId", "one of the questionnaire", linkId == null ? "none" : "another");
      }
      items(item.getItem(), at);
      for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
        items(answer.getItem(), at + ".answer");
      }
    }
  }

  private void answer(QuestionnaireResponseItemComponent item, Question question, String at) {
    if (item.getAnswer().size() > 1) {
      throw InvalidValueException.of(at, "one answer", item.getAnswer().size());
    }
    ItemId id = question.item().id();
    List<Element> bearers = new ArrayList<>(List.of(item));
    for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
      bearers.add(answer);
      if (answer.hasValue()) {
        bearers.add(answer.getValue());
      }
    }
    Optional<MissingKind> reason = reason(bearers, at);
    boolean hasValue = item.getAnswer().stream()
        .anyMatch(answer ->
            answer.hasValue() && !answer.getValue().isEmpty() && !isReasonAlone(answer.getValue()));
    if (hasValue && reason.isPresent()) {
      throw InvalidValueException.of(at, "an answer or a reason for none", "both");
    }
    if (hasValue) {
      answers.putValue(id, question.number(item.getAnswerFirstRep().getValue(), at));
      return;
    }
    reason
        .map(kind -> isOffered(kind, question.item()) ? kind : MissingKind.UNANSWERED)
        .filter(kind -> kind != MissingKind.UNANSWERED)
        .ifPresent(kind -> answers.putMissing(id, kind));
  }

  /** A question of others does not say whether it offers 'unsure'; for a score it is the same as no answer. */
  private static boolean isOffered(MissingKind kind, Item item) {
    return kind != MissingKind.UNSURE || item.offersUnsure();
  }

  /** Whether nothing stands in a value but why there is none. */
  private static boolean isReasonAlone(Element value) {
    Element rest = value.copy();
    rest.setExtension(new ArrayList<>());
    return rest.isEmpty();
  }

  private static Optional<MissingKind> reason(List<Element> bearers, String place) {
    List<Extension> found = bearers.stream()
        .flatMap(element -> element.getExtensionsByUrl(AbsentReasons.ADDRESS).stream())
        .toList();
    if (found.size() > 1) {
      throw InvalidValueException.of(place, "one reason for no answer", found.size());
    }
    return found.stream().map(extension -> AbsentReasons.read(extension, place)).findFirst();
  }
}
