package dev.attune.assessment.checklist;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;

/** How yes and no are put to the scoring engine: two options, and three kinds of gap. */
final class YesNo {
  static final double YES = 1;
  static final double NO = 0;

  private YesNo() {}

  static Item item(String id, String statement) {
    return item(id, statement, "yes", "no");
  }

  static Item item(String id, String statement, String yes, String no) {
    return Item.builder()
        .id(ItemId.of(id))
        .text(statement)
        .addOption(Option.of(YES, yes))
        .addOption(Option.of(NO, no))
        .offersUnsure(true)
        .build();
  }

  static void put(Answers.Builder answers, String id, ChecklistAnswer answer) {
    switch (answer) {
      case YES -> answers.answer(id, YES);
      case NO -> answers.answer(id, NO);
      case UNSURE -> answers.gap(id, MissingKind.UNSURE);
      case PREFER_NOT_TO_SAY -> answers.gap(id, MissingKind.PREFER_NOT_TO_SAY);
      case UNANSWERED -> answers.gap(id, MissingKind.UNANSWERED);
    }
  }
}
