package dev.attune.core.pacing;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.pacing.Pacing.NOW;
import static dev.attune.core.pacing.Pacing.PACER;
import static dev.attune.core.pacing.Pacing.daysAgo;
import static dev.attune.core.pacing.Pacing.empty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Visibility;
import dev.attune.core.ritual.Depth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How deep people went well is told as far as the reader may see their ratings")
class DeepestRatedWellTest {
  @Test
  void deepestRatedWell_twoSessionsSharedByBoth_isTheirDepth() {
    assertThat(deepest(shared(twice(5, 6)), FIRST)).isEqualTo(Depth.PERSONAL);
  }

  @Test
  @DisplayName("S-25: ratings the other keeps to themself tell nobody how deep it went")
  void deepestRatedWell_otherKeepsTheirRatings_isLight() {
    Diary diary = twice(5, 6);

    assertThat(deepest(diary.journal().entries(), FIRST)).isEqualTo(Depth.LIGHT);
    // the limit still knows: with everything else open, depth 3 is one step beyond
    assertThat(Pacing.limit(Pacing.wideOpen()).greatestDepth()).isEqualTo(Depth.DEEP);
  }

  @ParameterizedTest
  @CsvSource({"5, 5, PERSONAL", "6, 5, LIGHT", "3, 4, LIGHT", "0, 5, PERSONAL"})
  void deepestRatedWell_needsNoLessThanBeforeAndTheMiddleOfTheScale(
      int before, int after, Depth expected) {
    assertThat(deepest(shared(twice(before, after)), SECOND)).isEqualTo(expected);
  }

  @Test
  void deepestRatedWell_oneSession_isNoLicence() {
    Diary diary = empty().at(daysAgo(1)).everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6);

    assertThat(deepest(shared(diary), FIRST)).isEqualTo(Depth.LIGHT);
  }

  @Test
  void deepestRatedWell_oneSessionForTwoRituals_isNoLicenceEither() {
    Diary diary = empty()
        .at(daysAgo(1))
        .everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6)
        .everyoneRated("s-1", "relationship-audit", 5, 6)
        .everyoneRated("s-2", "relationship-audit", 5, 6);

    assertThat(deepest(shared(diary), FIRST)).isEqualTo(Depth.LIGHT);
  }

  @Test
  void deepestRatedWell_olderThan56Days_noLongerCounts() {
    Diary recent = empty().at(daysAgo(55)).everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6);
    Diary tooOld = recent.copy().at(daysAgo(56));

    assertThat(deepest(shared(tooOld.everyoneRated("s-2", "bedtime-hope-or-worry", 5, 6)), FIRST))
        .isEqualTo(Depth.LIGHT);
    assertThat(deepest(shared(recent.everyoneRated("s-2", "bedtime-hope-or-worry", 5, 6)), FIRST))
        .isEqualTo(Depth.PERSONAL);
  }

  @Test
  @DisplayName("S-16: how somebody describes their own habit of relating does not enter")
  void deepestRatedWell_anxiousReader_isTheSame() {
    List<Entry> entries = shared(twice(5, 6).attachment(AttachmentStyle.ANXIOUS));

    assertThat(deepest(entries, FIRST)).isEqualTo(Depth.PERSONAL);
  }

  @Test
  void deepestRatedWell_oneWithoutAnother_goesByTheirOwnRatings() {
    Bond self = Bonds.one(BondKind.SELF).build();
    Diary diary = Diary.of(self)
        .at(daysAgo(2))
        .rated("s-1", "bedtime-hope-or-worry", 5, 6)
        .at(daysAgo(1))
        .rated("s-2", "bedtime-hope-or-worry", 5, 6);

    assertThat(PACER.deepestRatedWell(diary.viewOf(FIRST), self, NOW)).isEqualTo(Depth.PERSONAL);
  }

  private static Diary twice(int before, int after) {
    return empty()
        .at(daysAgo(20))
        .everyoneRated("s-1", "bedtime-hope-or-worry", before, after)
        .at(daysAgo(10))
        .everyoneRated("s-2", "bedtime-hope-or-worry", before, after);
  }

  private static List<Entry> shared(Diary diary) {
    return diary.journal().entries().stream()
        .<Entry>map(entry -> entry instanceof Rated rated
            ? Rated.builder().from(rated).visibility(Visibility.SHARED).build()
            : entry)
        .toList();
  }

  private static Depth deepest(List<Entry> entries, PersonId reader) {
    return PACER.deepestRatedWell(
        Journal.of(Bonds.couple(), entries).viewFor(Reader.of(reader)), Bonds.couple(), NOW);
  }
}
