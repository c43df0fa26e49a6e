package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.Reference;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeTime;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.presence.WeeklyReflection;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.core.selection.Ranking;
import dev.attune.golden.Generation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A wrong document is refused with one message, the same in both generations")
class RefusedDocumentsTest {
  private static final String REASON = "{'code':'A','text':'b'}";

  static Stream<Arguments> documents() {
    return Stream.of(
        // dates and instants are texts of the document too
        refused(
            DeviceFreeTime.class,
            "{'start':'2026-12-01T19:00:00Z','end':'2026-11-30T19:00:00Z'}",
            "$.end: expected an instant after the start, found another one"),
        // wrong kinds
        refused(
            PlanDay.class,
            "{'day':1,'date':'2026-12-01','week':1,'rest':false,'activities':[{'minutes':5},{'minutes':'x'}]}",
            "$.activities[0]: expected id, what, type, initiator, found nothing"),
        refused(
            PlanDay.class,
            "{'activities':[{'minutes':'secret'}]}",
            "$.activities[0].minutes: expected a whole number, found a text"),
        refused(
            Step.class,
            "{'minutes':1.5}",
            "$.minutes: expected a whole number, found a number with a fraction"),
        refused(Step.class, "{'minutes':'5'}", "$.minutes: expected a whole number, found a text"),
        refused(
            Step.class,
            "{'minutes':99999999999}",
            "$.minutes: expected a whole number, found one out of range"),
        refused(
            Step.class, "{'minutes':{}}", "$.minutes: expected a whole number, found an object"),
        refused(Step.class, "{'text':5}", "$.text: expected a text, found a whole number"),
        refused(Step.class, "{'text':true}", "$.text: expected a text, found true or false"),
        refused(Step.class, "{'text':['secret']}", "$.text: expected a text, found a list"),
        refused(Step.class, "'secret'", "$: expected an object, found a text"),
        refused(Step.class, "''", "$: expected an object, found a text"),
        refused(Step.class, "[]", "$: expected an object, found a list"),
        refused(Step.class, "5", "$: expected an object, found a whole number"),
        refused(Step.class, "null", "$: expected an object, found null"),
        refused(
            PlanDay.class, "{'rest':1}", "$.rest: expected true or false, found a whole number"),
        refused(PlanDay.class, "{'rest':'true'}", "$.rest: expected true or false, found a text"),
        refused(
            PlanDay.class, "{'activities':{}}", "$.activities: expected a list, found an object"),
        refused(PlanDay.class, "{'activities':''}", "$.activities: expected a list, found a text"),
        refused(
            PlanDay.class,
            "{'date':'the third'}",
            "$.date: expected a date such as 2026-03-01, found another text"),
        refused(
            PlanDay.class,
            "{'date':''}",
            "$.date: expected a date such as 2026-03-01, found another text"),
        refused(
            PlanDay.class,
            "{'date':20000}",
            "$.date: expected a date such as 2026-03-01, found a whole number"),
        refused(
            PlanDay.class,
            "{'date':[2026,12,1]}",
            "$.date: expected a date such as 2026-03-01, found a list"),
        refused(
            Bond.class,
            "{'zone':'Atlantis/Centre'}",
            "$.zone: expected a time zone such as Europe/Lisbon, found another text"),
        refused(
            NeedsProfile.class,
            "{'weights':{'touch':'secret'}}",
            "$.weights.*: expected a number, found a text"),
        refused(
            NeedsProfile.class,
            "{'weights':{'touch':null}}",
            "$.weights.*: expected a number, found null"),
        refused(
            NeedsProfile.class,
            "{'weights':{'secret':0.5}}",
            "$.weights: expected names that are each one of appreciation, disclosure, presence, touch, support,"
                + " play-and-novelty, repair, autonomy, meaning, found another name"),
        refused(
            Reason.class,
            "{'figures':{'secret':5}}",
            "$.figures.*: expected a text, found a whole number"),
        refused(
            Reason.class, "{'figures':'secret'}", "$.figures: expected an object, found a text"),
        refused(Reason.class, "{'figures':''}", "$.figures: expected an object, found a text"),
        // codes
        refused(
            Bond.class,
            "{'kind':'romantik'}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found another text"),
        refused(
            Bond.class,
            "{'kind':''}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found another text"),
        refused(
            Bond.class,
            "{'kind':'0'}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found another text"),
        refused(
            Bond.class,
            "{'kind':'ROMANTIC'}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found another text"),
        refused(
            Bond.class,
            "{'kind':0}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found a whole number"),
        refused(
            Bond.class,
            "{'kind':{}}",
            "$.kind: expected one of romantic, friendship, parent-child, siblings, self, found an object"),
        refused(
            Bond.class,
            "{'stage':'old'}",
            "$.stage: expected one of new, long-term, busy-parents, found another text"),
        refused(
            Bond.class,
            "{'circumstances':['grief','grief','secret']}",
            "$.circumstances[2]: expected one of long-distance, shared-home, caregiving, shift-work, neurodivergent, grief, found another text"),
        refused(
            Bond.class,
            "{'circumstances':['grief',null]}",
            "$.circumstances[1]: expected one of long-distance, shared-home, caregiving, shift-work, neurodivergent, grief, found null"),
        refused(
            Ritual.class,
            "{'cautions':['secret']}",
            "$.cautions[0]: expected a known name, found another text"),
        refused(
            Limit.class,
            "{'greatestDepth':4}",
            "$.greatestDepth: expected a whole number from 0 to 3, found 4"),
        refused(
            Limit.class,
            "{'greatestDepth':'2'}",
            "$.greatestDepth: expected a whole number, found a text"),
        refused(
            Exclusion.class,
            "{'topic':'t-1','space':'secret'}",
            "$.excludes: expected exactly one of theme, ritual, depthAbove, window, topic, space, found 2"),
        refused(
            Exclusion.class,
            "{'topic':'my secret'}",
            "$.topic: expected 1 to 64 letters, digits or the signs - _ . :, found a text of 9 characters"),
        refused(
            Limit.class,
            "{'closedWindows':[{'start':'20:00','end':'20:05'}]}",
            "$.closedWindows[0].window: expected 10 minutes to 16 hours from start to end, found less"),
        refused(
            Limit.class,
            "{'closedSpaces':['  ']}",
            "$.closedSpaces[0]: expected 1 to 40 characters, not blank, found a blank text"),
        refused(
            DailyWindow.class,
            "{'start':'8 pm','end':'21:00'}",
            "$.start: expected a time of day such as 18:30, found another text"),
        refused(DailyWindow.class, "{'start':'20:00'}", "$: expected end, found nothing"),
        refused(
            DeviceFreeZone.class,
            "{'window':{'start':'20:00','end':'20:00'}}",
            "$.window.end: expected another time than the start, found the same"),
        refused(
            DeviceFreeZone.class,
            "{'reflectsOn':'secret'}",
            "$.reflectsOn: expected one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, found another text"),
        refused(
            WeeklyReflection.class,
            "{'on':'2026-12-06','impression':'secret'}",
            "$.impression: expected one of welcome, mixed, not-suiting, no-room, found another text"),
        // ids and labels
        refused(
            Bond.class,
            "{'id':'my secret'}",
            "$.id: expected 1 to 64 letters, digits or the signs - _ . :, found a text of 9 characters"),
        refused(Bond.class, "{'id':7}", "$.id: expected a text, found a whole number"),
        refused(Bond.class, "{'id':{'value':'b'}}", "$.id: expected a text, found an object"),
        refused(
            BondId.class,
            "'my secret'",
            "$: expected 1 to 64 letters, digits or the signs - _ . :, found a text of 9 characters"),
        refused(
            Limit.class,
            "{'closedRituals':['a-b','a-b','B']}",
            "$.closedRituals[2]: expected 1 to 64 characters: lower-case words joined by hyphens, found a text of 1 characters"),
        refused(
            Person.class,
            "{'id':'p-1','label':'  '}",
            "$.label: expected 1 to 40 characters, not blank, found a blank text"),
        // what is missing
        refused(Bond.class, "{}", "$: expected id, kind, found nothing"),
        refused(Bond.class, "{'id':null}", "$: expected id, kind, found nothing"),
        refused(Person.class, "{'id':'p-1'}", "$: expected label, found nothing"),
        refused(Person.class, "{'id':'p-1','label':null}", "$.label: expected a text, found null"),
        refused(
            Bond.class,
            "{'members':[{'label':'secret'}]}",
            "$.members[0]: expected id, found nothing"),
        refused(Bond.class, "{'members':[null]}", "$.members[0]: expected an object, found null"),
        refused(
            Demand.class,
            "{'id':'a','depth':1,'themes':[],'joint':true}",
            "$: expected highIntensity, found nothing"),
        refused(
            Demand.class,
            "{'id':'a','depth':1,'themes':[],'joint':null,'highIntensity':false}",
            "$.joint: expected true or false, found null"),
        refused(
            Ranking.class,
            "{'suggestions':null,'leftOut':[null]}",
            "$.leftOut[0]: expected an object, found null"),
        refused(
            LeftOut.class,
            "{'what':'a','reasons':[null]}",
            "$.reasons[0]: expected an object, found null"),
        // rules of the values
        refused(
            Activity.class,
            "{'id':'d01-a','what':'a','type':'ritual','minutes':0,'initiator':'p-1','reasons':["
                + REASON + "]}",
            "$.minutes: expected a whole number from 1 to 1440, found 0"),
        refused(
            Exclusion.class,
            "{}",
            "$.excludes: expected exactly one of theme, ritual, depthAbove, window, topic, space, found 0"),
        refused(
            NeedsProfile.class,
            "{'weights':{'touch':1e999}}",
            "$.weights.touch: expected a number from 0 to 1, found one outside"),
        refused(
            SafetyAnswers.class,
            "{'author':'p-1','asked':[],'answers':{'afraid':'yes'}}",
            "$.answers: expected answers only to flags that are asked, found an answer to another"),
        refused(
            Reference.class,
            "{'id':'A','citation':'b','doi':'secret','status':'UNCONFIRMED'}",
            "$.doi: expected 10.NNNN/…, without a resolver, found another text"),
        refused(
            Evidence.class,
            "{'grade':'NONE_FOUND','directness':'DIRECT','finding':'MIXED','summary':'a'}",
            "$.finding: expected UNTESTED exactly where the grade is NONE_FOUND, found MIXED with NONE_FOUND"),
        // families
        refused(Word.class, "{'type':'spoken'}", "$: expected at, found nothing"),
        refused(
            Word.class,
            "{'type':'secret'}",
            "$.type: expected one of spoken, written, found another text"),
        refused(
            Word.class,
            "{'type':5}",
            "$.type: expected one of spoken, written, found a whole number"),
        refused(Word.class, "{}", "$.type: expected one of spoken, written, found nothing"),
        refused(Word.class, "'secret'", "$: expected an object, found a text"),
        refused(
            Words.class,
            "{'words':[{'type':'spoken','at':'noon'}]}",
            "$.words[0].at: expected an instant such as 2026-03-01T18:30:00Z, found another text"),
        refused(
            Words.class,
            "{'length':'long'}",
            "$.length: expected a duration such as PT15M, found another text"),
        refused(
            Words.class, "{'count':'secret'}", "$.count: expected a whole number, found a text"),
        refused(
            Words.class,
            "{'byId':{'Secret One':1}}",
            "$.byId: expected names that are each a text, found another name"),
        refused(
            Words.class,
            "{'byId':{'small-thanks':'secret'}}",
            "$.byId.*: expected a whole number, found a text"),
        // no JSON, or too much of it
        refused(Step.class, "", "$: expected a JSON document, found nothing"),
        refused(Step.class, "  ", "$: expected a JSON document, found nothing"),
        refused(
            Step.class,
            "{'text':'secret'",
            "$: expected well-formed JSON, found an error in line 1"),
        refused(
            Step.class,
            "{'text':'secret",
            "$: expected well-formed JSON, found an error in line 1"),
        refused(Step.class, "secret", "$: expected well-formed JSON, found an error in line 1"),
        refused(
            Step.class,
            "{\n'text':secret}",
            "$: expected well-formed JSON, found an error in line 2"),
        refused(
            Step.class,
            "{'minutes':NaN}",
            "$: expected well-formed JSON, found an error in line 1"),
        refused(
            Step.class,
            "{'text':'a'}{'text':'b'}",
            "$: expected one JSON value, found more after its end"),
        refused(
            Step.class,
            "{'text':'secret','text':'secret'}",
            "$: expected each name once in an object, found one again in line 1"),
        refused(
            Step.class,
            "{'text':'a','new':{'secret':1,'secret':2}}",
            "$: expected each name once in an object, found one again in line 1"),
        refused(
            Step.class,
            "{'text':'a','new':" + "[".repeat(100) + "]".repeat(100) + "}",
            "$: expected at most 64 levels, texts of 100000 characters and numbers of 100 digits, found more"),
        refused(
            Step.class,
            "{'minutes':" + "9".repeat(200) + "}",
            "$: expected at most 64 levels, texts of 100000 characters and numbers of 100 digits, found more"),
        refused(
            Step.class,
            "{'text':'" + "a".repeat(100_001) + "'}",
            "$: expected at most 64 levels, texts of 100000 characters and numbers of 100 digits, found more"),
        refused(
            Step.class,
            "{'text':'" + "a".repeat(10_000_000) + "'}",
            "$: expected at most 10000000 characters, found 10000011"));
  }

  private static Arguments refused(Class<?> type, String document, String message) {
    return Arguments.of(type, document.replace('\'', '"'), message);
  }

  @ParameterizedTest(name = "{index} {2}")
  @MethodSource("documents")
  void read_wrongDocument_namesPathExpectationAndKind(
      Class<?> type, String document, String message) {
    for (Generation generation : Generation.values()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .as(generation.name())
          .isThrownBy(() -> generation.read(document, type))
          .withMessage(message)
          .withNoCause()
          .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void read_bytesThatAreNotUtf8_areRefused(Generation generation) {
    byte[] latin = "{\"text\":\"ção\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> generation.read(latin, Step.class))
        .withMessage("$: expected UTF-8, found other bytes")
        .withNoCause();
  }

  @ParameterizedTest
  @EnumSource
  void read_bytesInUtf8_withOrWithoutByteOrderMark_areRead(Generation generation) {
    String document = "{\"text\":\"ção\"}";

    assertThat(generation.read(document.getBytes(StandardCharsets.UTF_8), Step.class))
        .isEqualTo(
            generation.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8), Step.class))
        .isEqualTo(Step.of("ção"));
  }

  @ParameterizedTest
  @EnumSource
  void read_nullForWhatMayBeAbsent_readsAsAbsent(Generation generation) {
    String nulls = """
        {"id":"b-1","kind":"self","stage":null,"circumstances":null,"members":[{"id":"p-1","label":"A"}],"zone":null}""";

    assertThat(generation.read(nulls, Bond.class))
        .isEqualTo(Bond.builder()
            .id(BondId.of("b-1"))
            .kind(BondKind.SELF)
            .addMember(Person.of("p-1", "A"))
            .build());
    assertThat(generation.read("{\"daysBetweenDeepSessions\":null}", Limit.class))
        .isEqualTo(Limit.whenNothingIsKnown());
    assertThat(generation.read("{\"what\":\"a\",\"reasons\":null}", LeftOut.class))
        .isEqualTo(generation.read("{\"what\":\"a\"}", LeftOut.class))
        .isEqualTo(new LeftOut(RitualId.of("a"), List.of()));
    assertThat(generation.read("{\"count\":null,\"note\":null,\"words\":null}", Words.class))
        .isEqualTo(generation.read("{}", Words.class))
        .isEqualTo(new Words(
            List.of(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Map.of()));
  }

  @ParameterizedTest
  @EnumSource
  void read_propertyOfANewerVersion_isPassedOver(Generation generation) {
    assertThat(generation.read("{\"text\":\"a\",\"mood\":{\"colour\":[1,{}]}}", Step.class))
        .isEqualTo(Step.of("a"));
  }

  @ParameterizedTest
  @EnumSource
  void readAndWrite_typeWithoutJsonForm_areMistakesOfTheProgram(Generation generation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generation.read("{}", ThirtyDayPlanner.class))
        .withMessage("dev.attune.core.plan.ThirtyDayPlanner has no JSON form here")
        .withNoCause();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generation.write(new Object()))
        .withMessage("java.lang.Object has no JSON form here")
        .withNoCause();
  }

  @Test
  void mapper_isOneAndTheSame() {
    assertThat(AttuneJson2.mapper()).isSameAs(AttuneJson2.mapper());
    assertThat(AttuneJson3.mapper()).isSameAs(AttuneJson3.mapper());
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(Spoken.class), @JsonSubTypes.Type(Written.class)})
  sealed interface Word {}

  @JsonTypeName("spoken")
  record Spoken(Instant at) implements Word {}

  @JsonTypeName("written")
  record Written(PersonId by) implements Word {}

  record Words(
      List<Word> words,
      Optional<Duration> length,
      OptionalInt count,
      Optional<String> note,
      Map<RitualId, Integer> byId) {
    Words {
      words = List.copyOf(words);
      byId = Map.copyOf(byId);
    }
  }
}
