package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.AttuneException;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.examples.parts.JsonPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoupleFileTest {
  private static final String FULL = """
      { "bond": { "id": "b-1", "kind": "romantic", "stage": "long-term", "circumstances": ["shared-home"],
                  "members": [ {"id": "p-1", "label": "Ana"}, {"id": "p-2", "label": "Ben"} ] },
        "startsOn": "2026-12-01", "zone": "Europe/Lisbon", "minutesPerDay": 15,
        "checklist":  { "p-1": {"real-fears-and-hopes": "no", "knows-current-stressor": "yes"}, "p-2": {} },
        "boundaries": [ {"owner": "p-1", "excludes": {"theme": "touch"}} ],
        "safety":     { "p-1": "no-concern-reported", "p-2": "no-concern-reported" },
        "unavailable": ["2026-12-24", "2026-12-25"],
        "microHabit": "small-thanks" }
      """;

  private static final String LEAST = """
      { "bond": { "id": "b-1", "kind": "friendship",
                  "members": [ {"id": "p-1", "label": "Ana"}, {"id": "p-2", "label": "Ben"} ] },
        "startsOn": "2026-12-01", "minutesPerDay": 5 }
      """;

  @Test
  void read_everyProperty_isTakenOver() {
    PlanRequest request = read(FULL);
    Bond bond = request.bond();
    assertThat(bond.id().value()).isEqualTo("b-1");
    assertThat(bond.kind()).isEqualTo(BondKind.ROMANTIC);
    assertThat(bond.stage()).contains(Stage.LONG_TERM);
    assertThat(bond.circumstances()).containsExactly(Circumstance.SHARED_HOME);
    assertThat(bond.members()).containsExactly(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"));
    assertThat(bond.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(request.startsOn()).isEqualTo("2026-12-01");
    assertThat(request.minutesPerDay()).isEqualTo(15);
    assertThat(request.needs().weight(Need.DISCLOSURE)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(request.limit().closedThemes()).containsExactly(Theme.TOUCH);
    assertThat(request.limit().jointRituals()).isEqualTo(JointRituals.OPEN);
    assertThat(request.unavailable())
        .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
    assertThat(request.microHabit()).contains(RitualId.of("small-thanks"));
  }

  @Test
  void read_onlyWhatIsRequired_leavesTheRestAtItsDefaults() {
    PlanRequest request = read(LEAST);
    assertThat(request.bond().zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(request.limit().jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(request.unavailable()).isEmpty();
    assertThat(request.microHabit()).isEmpty();
    for (Need need : Need.values()) {
      assertThat(request.needs().weight(need)).isEqualTo(NeedsProfile.unknown().weight(need));
    }
  }

  @Test
  void read_byteOrderMarkOfAnEditor_isNoPartOfTheText() {
    assertThat(read("\uFEFF" + FULL)).isEqualTo(read(FULL));
  }

  @Test
  void read_unsureAndRatherNotToSay_areNeitherYesNorNo() {
    String unsaid =
        FULL.replace("\"no\"", "\"unsure\"").replace("\"yes\"", "\"prefer-not-to-say\"");
    assertThat(read(unsaid).needs().weight(Need.DISCLOSURE)).isEqualTo(0.5);
    assertThat(read(unsaid).needs().weight(Need.SUPPORT)).isEqualTo(0.5);
  }

  @Test
  void read_depthAsBoundary_becomesTheGreatestDepth() {
    String depth = FULL.replace("{\"theme\": \"touch\"}", "{\"depthAbove\": 0}");
    assertThat(read(depth).limit().greatestDepth()).isEqualTo(Depth.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gentle-touch", "take-stock", "choose-next-ritual"})
  void read_ritualOrTaskAsBoundary_isClosed(String id) {
    String excluded = FULL.replace("{\"theme\": \"touch\"}", "{\"ritual\": \"" + id + "\"}");
    assertThat(read(excluded).limit().closedRituals()).containsExactly(RitualId.of(id));
  }

  @Test
  @DisplayName(
      "S-06: who stated a boundary, and whose safety state it is, leaves no trace in what a plan is made from")
  void read_boundariesAndStatesExchanged_giveTheSameRequest() {
    String mine = FULL.replace("\"p-2\": \"no-concern-reported\"", "\"p-2\": \"not-asked\"");
    String yours = FULL.replace("\"p-1\": \"no-concern-reported\"", "\"p-1\": \"not-asked\"")
        .replace("{\"owner\": \"p-1\"", "{\"owner\": \"p-2\"");
    String both = mine.replace(
        "\"boundaries\": [",
        "\"boundaries\": [ {\"owner\": \"p-2\", \"excludes\": {\"theme\": \"touch\"}}, ");
    assertThat(read(yours)).isEqualTo(read(mine));
    assertThat(read(both)).isEqualTo(read(mine));
  }

  @Test
  void read_datesOutsideThePlanOrGivenTwice_areNoError() {
    String dates = FULL.replace("[\"2026-12-24\"", "[\"2020-02-29\", \"2026-12-25\"");
    assertThat(read(dates).unavailable()).hasSize(2);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("refusals")
  void read_wrongDocument_isRefusedInOneLine(String part, String wrong, String message) {
    assertThat(FULL).contains(part);
    assertThatThrownBy(() -> read(FULL.replace(part, wrong)))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message)
        .hasMessageNotContaining("\n");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        // required properties absent
        refusal("\"id\": \"b-1\", ", "", "$.bond.id: expected an id, found nothing"),
        refusal(
            "\"kind\": \"romantic\", ",
            "",
            "$.bond.kind: expected one of romantic, friendship, parent-child, siblings, self, found nothing"),
        refusal(
            "\"stage\": \"long-term\", ",
            "",
            "$.bond.stage: expected one of new, long-term, busy-parents, found nothing"),
        refusal(
            "\"startsOn\": \"2026-12-01\", ",
            "",
            "$.startsOn: expected a date such as 2026-12-01, found nothing"),
        refusal(
            ", \"minutesPerDay\": 15",
            "",
            "$.minutesPerDay: expected a whole number from 5 to 120, found nothing"),
        refusal(
            ", \"label\": \"Ana\"",
            "",
            "$.bond.members[0].label: expected a text of 1 to 40 characters, found nothing"),
        refusal("{\"id\": \"p-1\", ", "{", "$.bond.members[0].id: expected an id, found nothing"),
        refusal(
            "\"owner\": \"p-1\", ",
            "",
            "$.boundaries[0].owner: expected one of p-1, p-2, found nothing"),
        refusal(
            ", \"excludes\": {\"theme\": \"touch\"}",
            "",
            "$.boundaries[0].excludes: expected an object, found nothing"),
        // unknown properties, members, ids and answers
        refusal(
            "\"startsOn\"",
            "\"startOn\"",
            "$: expected one of bond, startsOn, zone, minutesPerDay, checklist, boundaries, safety, unavailable,"
                + " microHabit, nearest is 'startsOn', found 'startOn'"),
        refusal(
            "\"circumstances\"",
            "\"circumstance\"",
            "$.bond: expected one of id, kind, stage, circumstances, members, nearest is 'circumstances', found"
                + " 'circumstance'"),
        refusal(
            "\"label\": \"Ana\"",
            "\"labels\": \"Ana\"",
            "$.bond.members[0]: expected one of id, label, nearest is 'label', found another text"),
        refusal(
            "\"shared-home\"",
            "\"shared-hom\"",
            "$.bond.circumstances[0]: expected one of long-distance, shared-home, caregiving, shift-work, neurodivergent,"
                + " grief, nearest is 'shared-home', found 'shared-hom'"),
        refusal(
            "\"p-2\": {}",
            "\"p-3\": {}",
            "$.checklist: expected one of p-1, p-2, nearest is 'p-1', found another text"),
        refusal(
            "\"p-2\": \"no-concern-reported\"",
            "\"p-20\": \"no-concern-reported\"",
            "$.safety: expected one of p-1, p-2, nearest is 'p-2', found another text"),
        refusal(
            "\"owner\": \"p-1\"",
            "\"owner\": \"q-1\"",
            "$.boundaries[0].owner: expected one of p-1, p-2, nearest is 'p-1', found another text"),
        refusal(
            "\"knows-current-stressor\"",
            "\"knows-current-stresor\"",
            "$.checklist.p-1: expected one of real-fears-and-hopes, knows-current-stressor, daily-appreciation-aloud,"
                + " routine-device-free-talk, conflicts-addressed, curious-about-change, supports-boundaries,"
                + " apology-and-repair-routine, reconnect-rituals-after-arguments, intimacy-in-all-bonds, nearest is"
                + " 'knows-current-stressor', found another text"),
        refusal(
            "\"knows-current-stressor\": \"yes\"",
            "\"knows-current-stressor\": \"yess\"",
            "$.checklist.p-1.knows-current-stressor: expected one of yes, no, unsure, prefer-not-to-say, nearest is"
                + " 'yes', found another text"),
        refusal(
            "\"p-1\": \"no-concern-reported\"",
            "\"p-1\": \"seek-suport\"",
            "$.safety.p-1: expected one of not-asked, no-concern-reported, seek-support, nearest is 'seek-support',"
                + " found another text"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"theme\": \"tuch\"}",
            "$.boundaries[0].excludes.theme: expected one of touch, gaze, disclosure, conflict, devices, cost, nearest is"
                + " 'touch', found another text"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"ritual\": \"take-stok\"}",
            "$.boundaries[0].excludes.ritual: expected a known name, nearest is 'take-stock', found another text"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"them\": \"money\"}",
            "$.boundaries[0].excludes: expected one of theme, ritual, depthAbove, nearest is 'theme', found another text"),
        refusal(
            "\"small-thanks\"",
            "\"smal-thanks\"",
            "$.microHabit: expected one of gentle-touch, small-thanks, nearest is 'small-thanks', found 'smal-thanks'"),
        refusal(
            "\"small-thanks\"",
            "\"five-minute-check-in\"",
            "$.microHabit: expected one of gentle-touch, small-thanks, found 'five-minute-check-in'"),
        refusal(
            "\"Europe/Lisbon\"",
            "\"Europe/Lisbonn\"",
            "$.zone: expected a time zone such as Europe/Lisbon, nearest is 'Europe/Lisbon', found another text"),
        refusal(
            "\"Europe/Lisbon\"",
            "\"somewhere warm and quiet\"",
            "$.zone: expected a time zone such as Europe/Lisbon, found another text"),
        // exactly one of
        refusal(
            "{\"theme\": \"touch\"}",
            "{}",
            "$.boundaries[0].excludes: expected exactly one of theme, ritual, depthAbove, found 0"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"theme\": \"touch\", \"depthAbove\": 1}",
            "$.boundaries[0].excludes: expected exactly one of theme, ritual, depthAbove, found 2"),
        // null
        refusal(
            "\"zone\": \"Europe/Lisbon\"",
            "\"zone\": null",
            "$.zone: expected a time zone such as Europe/Lisbon, found null"),
        refusal(
            "\"startsOn\": \"2026-12-01\"",
            "\"startsOn\": null",
            "$.startsOn: expected a date such as 2026-12-01, found null"),
        refusal("\"p-2\": {}", "\"p-2\": null", "$.checklist.p-2: expected an object, found null"),
        refusal("[\"shared-home\"]", "null", "$.bond.circumstances: expected a list, found null"),
        refusal(
            "\"knows-current-stressor\": \"yes\"",
            "\"knows-current-stressor\": null",
            "$.checklist.p-1.knows-current-stressor: expected one of yes, no, unsure, prefer-not-to-say, found null"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"theme\": null}",
            "$.boundaries[0].excludes.theme: expected one of touch, gaze, disclosure, conflict, devices, cost, found null"),
        refusal(
            "[\"2026-12-24\"",
            "[null",
            "$.unavailable[0]: expected a date such as 2026-12-01, found null"),
        refusal(
            "\"small-thanks\"",
            "null",
            "$.microHabit: expected one of gentle-touch, small-thanks, found null"),
        // given twice
        refusal(
            "\"zone\": \"Europe/Lisbon\"",
            "\"zone\": \"Europe/Lisbon\", \"zone\": \"Europe/Lisbon\"",
            "$.zone: expected this property once, found it again"),
        refusal(
            "\"id\": \"b-1\"",
            "\"id\": \"b-1\", \"id\": \"b-2\"",
            "$.bond.id: expected this property once, found it again"),
        refusal(
            "\"real-fears-and-hopes\": \"no\"",
            "\"real-fears-and-hopes\": \"no\", \"real-fears-and-hopes\": \"yes\"",
            "$.checklist.p-1.real-fears-and-hopes: expected this property once, found it again"),
        refusal(
            "\"p-2\": {}",
            "\"p-2\": {}, \"p-2\": {}",
            "$.checklist.p-2: expected this property once, found it again"),
        refusal(
            "\"label\": \"Ana\"",
            "\"label\": \"Ana\", \"label\": \"Eve\"",
            "$.bond.members[0].label: expected this property once, found it again"),
        // numbers
        refusal(
            "15",
            "15.0",
            "$.minutesPerDay: expected a whole number from 5 to 120, found a number that is not written as a whole one"),
        refusal(
            "15",
            "1e1",
            "$.minutesPerDay: expected a whole number from 5 to 120, found a number that is not written as a whole one"),
        refusal(
            "15", "\"15\"", "$.minutesPerDay: expected a whole number from 5 to 120, found a text"),
        refusal("15", "4", "$.minutesPerDay: expected a whole number from 5 to 120, found 4"),
        refusal("15", "121", "$.minutesPerDay: expected a whole number from 5 to 120, found 121"),
        refusal("15", "-15", "$.minutesPerDay: expected a whole number from 5 to 120, found -15"),
        refusal(
            "15",
            "4294967311",
            "$.minutesPerDay: expected a whole number from 5 to 120, found a number far outside"),
        refusal(
            "15",
            "true",
            "$.minutesPerDay: expected a whole number from 5 to 120, found true or false"),
        refusal("15", "015", "line 3: expected JSON, found something else"),
        refusal(
            "{\"theme\": \"touch\"}",
            "{\"depthAbove\": 4}",
            "$.boundaries[0].excludes.depthAbove: expected a whole number from 0 to 3, found 4"),
        // dates
        refusal(
            "\"2026-12-01\"",
            "\"2026-02-30\"",
            "$.startsOn: expected a date such as 2026-12-01, found 2026-02-30, which is in no calendar"),
        refusal(
            "\"2026-12-01\"",
            "\"2027-02-29\"",
            "$.startsOn: expected a date such as 2026-12-01, found 2027-02-29, which is in no calendar"),
        refusal(
            "\"2026-12-01\"",
            "\"1.12.2026\"",
            "$.startsOn: expected a date such as 2026-12-01, found another text"),
        refusal(
            "\"2026-12-01\"",
            "\"2026-12-01T00:00\"",
            "$.startsOn: expected a date such as 2026-12-01, found another text"),
        refusal(
            "\"2026-12-01\"",
            "20261201",
            "$.startsOn: expected a date such as 2026-12-01, found a whole number"),
        refusal(
            "\"2026-12-01\"",
            "\"9999-12-31\"",
            "$.startsOn: expected a date from 1583-01-01 to 9999-12-02, found 9999-12-31"),
        refusal(
            "\"2026-12-01\"",
            "\"0000-12-31\"",
            "$.startsOn: expected a date from 1583-01-01 to 9999-12-02, found 0000-12-31"),
        refusal(
            "\"2026-12-25\"",
            "\"2026-12-32\"",
            "$.unavailable[1]: expected a date such as 2026-12-01, found 2026-12-32, which is in no calendar"),
        // types
        refusal(
            "[\"shared-home\"]",
            "\"shared-home\"",
            "$.bond.circumstances: expected a list, found a text"),
        refusal(
            "\"Ana\"",
            "7",
            "$.bond.members[0].label: expected a text of 1 to 40 characters, found a whole number"),
        refusal(
            "{\"id\": \"p-1\", \"label\": \"Ana\"}",
            "\"Ana\"",
            "$.bond.members[0]: expected an object, found a text"),
        refusal(
            "\"small-thanks\"",
            "[\"small-thanks\"]",
            "$.microHabit: expected one of gentle-touch, small-thanks, found a list"),
        refusal(
            "{\"theme\": \"touch\"}",
            "\"touch\"",
            "$.boundaries[0].excludes: expected an object, found a text"),
        // members
        refusal(
            ", {\"id\": \"p-2\", \"label\": \"Ben\"}",
            "",
            "$.bond.members: expected 2 or more for romantic, found 1"),
        refusal(
            "\"romantic\", \"stage\": \"long-term\"",
            "\"self\"",
            "$.bond.members: expected exactly 1 for self, found 2"),
        refusal(
            "\"romantic\", \"stage\": \"long-term\"",
            "\"parent-child\"",
            "$.bond.members: expected exactly 1 for parent-child, found 2"),
        refusal(
            "\"id\": \"p-2\"",
            "\"id\": \"p-1\"",
            "$.bond.members[1].id: expected an id of their own, found one that another member has"),
        refusal(
            "\"kind\": \"romantic\"",
            "\"kind\": \"friendship\"",
            "$.bond.stage: expected nothing, as only a romantic bond has a stage, found one"),
        // what a person is called
        refusal(
            "\"Ana\"",
            "\" \"",
            "$.bond.members[0].label: expected 1 to 40 characters, not blank, found a blank text"),
        refusal(
            "\"Ana\"",
            "\"" + "A".repeat(41) + "\"",
            "$.bond.members[0].label: expected 1 to 40 characters, not blank, found a text of 41 characters"),
        refusal(
            "\"Ana\"",
            "\"A\\u001b[2Ja\"",
            "$.bond.members[0].label: expected a text on one line, found a control character"),
        refusal(
            "\"Ana\"",
            "\"A\\na\"",
            "$.bond.members[0].label: expected a text on one line, found a control character"),
        refusal(
            "\"Ana\"",
            "\"A\\ud800\"",
            "$.bond.members[0].label: expected a text on one line, found a control character"),
        refusal(
            "\"b-1\"",
            "\"my bond\"",
            "$.bond.id: expected 1 to 64 letters, digits or the signs - _ . :, found a text of 7 characters"),
        // no JSON
        refusal(
            "\"p-2\": {}",
            "\"p-2\": {",
            "line 9: expected the rest of the JSON, found the end of the file"),
        refusal("\"p-2\": {}", "'p-2': {}", "line 4: expected JSON, found something else"));
  }

  private static Arguments refusal(String part, String wrong, String message) {
    return Arguments.of(part, wrong, message);
  }

  @Test
  void read_halfAFile_isRefused() {
    for (int length = 1; length < FULL.strip().length(); length++) {
      String half = FULL.substring(0, length);
      assertThat(catchThrowable(() -> read(half)))
          .isInstanceOf(AttuneException.class)
          .hasMessageMatching("(line \\d+|\\$): expected .*, found .*");
    }
  }

  @Test
  void read_notOneJsonObject_isRefused() {
    assertThatThrownBy(() -> read("")).hasMessage("$: expected a JSON object, found an empty file");
    assertThatThrownBy(() -> read("  \n"))
        .hasMessage("$: expected a JSON object, found an empty file");
    assertThatThrownBy(() -> read("[]")).hasMessage("$: expected an object, found a list");
    assertThatThrownBy(() -> read("null")).hasMessage("$: expected an object, found null");
    assertThatThrownBy(() -> read(FULL + "{}"))
        .hasMessage("line 9: expected the end of the file, found more of it");
  }

  @Test
  void read_tooLongOrTooDeepOrOtherBytes_isRefused() {
    byte[] tooLong = (FULL + " ".repeat(JsonPlace.LONGEST_BYTES)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new CoupleFile(SamplePlan.RITUALS).read(tooLong))
        .hasMessage("$: expected at most 1048576 bytes, found more");
    assertThatThrownBy(() -> read("[".repeat(100_000)))
        .hasMessage("$: expected at most 32 levels and reasonable lengths, found more");
    assertThatThrownBy(() -> read(FULL.replace("15", "1".repeat(5000))))
        .hasMessage("$: expected at most 32 levels and reasonable lengths, found more");
    for (Charset charset : new Charset[] {
      StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1
    }) {
      byte[] other = FULL.replace("Ana", "Zoë").getBytes(charset);
      assertThatThrownBy(() -> new CoupleFile(SamplePlan.RITUALS).read(other))
          .isInstanceOf(AttuneException.class);
    }
  }

  @Test
  @DisplayName(
      "S-27: no error repeats a name, an answer or another text that somebody wrote about themself")
  void read_wrongDocument_repeatsNothingPrivate() {
    String sentinel = "Xanthippe";
    String named = FULL.replace("Ana", sentinel);
    assertThatThrownBy(() -> read(named.replace(sentinel, sentinel.repeat(5))))
        .hasMessageNotContaining(sentinel);
    for (String part : new String[] {
      "\"p-2\": {}", "\"theme\": \"touch\"", "\"owner\"", "\"real-fears-and-hopes\"", "\"label\""
    }) {
      assertThatThrownBy(() -> read(FULL.replace(part, part.replaceAll("[a-z0-9-]+", sentinel))))
          .hasMessageNotContaining(sentinel);
    }
    for (String part : new String[] {"\"no\"", "\"touch\"", "\"no-concern-reported\""}) {
      assertThatThrownBy(() -> read(FULL.replace(part, "\"" + sentinel + "\"")))
          .hasMessageNotContaining(sentinel);
      assertThatThrownBy(() -> read(FULL.replace(part, sentinel)))
          .hasMessageNotContaining(sentinel);
    }
  }

  private static PlanRequest read(String document) {
    return new CoupleFile(SamplePlan.RITUALS).read(document.getBytes(StandardCharsets.UTF_8));
  }
}
