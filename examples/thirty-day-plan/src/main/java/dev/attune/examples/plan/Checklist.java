package dev.attune.examples.plan;

import dev.attune.core.ritual.Need;
import dev.attune.core.selection.NeedsProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ten-point checklist, until the assessment module has it. */
final class Checklist {
  private static final Map<String, Need> NEED_BY_ITEM = new LinkedHashMap<>();

  static {
    NEED_BY_ITEM.put("real-fears-and-hopes", Need.DISCLOSURE);
    NEED_BY_ITEM.put("knows-current-stressor", Need.SUPPORT);
    NEED_BY_ITEM.put("daily-appreciation-aloud", Need.APPRECIATION);
    NEED_BY_ITEM.put("routine-device-free-talk", Need.PRESENCE);
    NEED_BY_ITEM.put("conflicts-addressed", Need.REPAIR);
    NEED_BY_ITEM.put("curious-about-change", Need.PLAY_AND_NOVELTY);
    NEED_BY_ITEM.put("supports-boundaries", Need.AUTONOMY);
    NEED_BY_ITEM.put("apology-and-repair-routine", Need.REPAIR);
    NEED_BY_ITEM.put("reconnect-rituals-after-arguments", Need.REPAIR);
    NEED_BY_ITEM.put("intimacy-in-all-bonds", Need.MEANING);
  }

  static final List<String> ITEMS = List.copyOf(NEED_BY_ITEM.keySet());

  static final List<String> ANSWERS = List.of("yes", "no", "unsure", "prefer-not-to-say");

  private Checklist() {}

  /** The needs of one person, from their answers by item. */
  static NeedsProfile needs(Map<String, String> answers) {
    NeedsProfile.Builder profile = NeedsProfile.builder();
    for (Need need : Need.values()) {
      int yes = count(answers, need, "yes");
      int no = count(answers, need, "no");
      if (yes + no > 0) {
        profile.putWeight(need, NeedsProfile.weightOf(yes, no));
      }
    }
    return profile.build();
  }

  private static int count(Map<String, String> answers, Need need, String answer) {
    return (int) answers.entrySet().stream()
        .filter(entry -> NEED_BY_ITEM.get(entry.getKey()) == need)
        .filter(entry -> entry.getValue().equals(answer))
        .count();
  }
}
