package dev.attune.examples.book;

import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.Locale;

/** What the book itself says, beside what the library does. */
enum Label implements Worded {
  TITLE("Small things that keep people close"),
  SUBTITLE("A book of rituals, with what research says about each"),
  FOREWORD(
      "A ritual here is a small act that people choose to come back to. None of them is a duty, and none has to be done well."
          + " Take one that makes you smile, try it for a while, and let it go when it has had its time."),
  HONESTY(
      "Under each ritual stands what research says, also where it found nothing. How often a ritual comes back was studied by"
          + " nobody: that is a suggestion of this book."),
  SAFETY(
      "Everyone can pass, stop or say no at any time, without a reason. Some rituals ask for trust that is already there. Where"
          + " somebody is afraid of another, none of this is the answer, and help from outside comes first."),
  FILTER("Find a ritual"),
  ANY("any"),
  WORD("A word in it"),
  CLEAR("Show all"),
  NAMES("At a glance"),
  SHOWN("Rituals shown: {n}"),
  NONE_SHOWN("Nothing fits all of these at once. Try one of them less."),
  WRITTEN("A page with {n} rituals was written."),
  CONTENTS("Contents"),
  FOR("For"),
  NEED("Good for"),
  MINUTES("Minutes"),
  AT_MOST("up to {n}"),
  TIME("{n} minutes"),
  TIME_FROM("{n} minutes, or from {least}"),
  ONE_MINUTE("a minute"),
  NIGHT("a day and a night"),
  HOW("How it goes"),
  OTHER_FORMS("Other forms"),
  WITHOUT("Without touch or gaze"),
  MIND("Worth minding"),
  RESEARCH("What research says"),
  ALONE_FORM("Done alone: {text}"),
  NOT_STUDIED_ALONE("The form done alone was not studied."),
  SOURCES("Sources"),
  STEP_MINUTES("about {n} min"),
  COST_SMALL("costs a little"),
  COST_SOME("costs something"),
  DEPTH_NONE("nothing has to be told"),
  DEPTH_LIGHT("light talk"),
  DEPTH_PERSONAL("personal talk"),
  DEPTH_DEEP("deep talk"),
  CADENCE_DAILY("Every day"),
  CADENCE_WEEKLY("Every week"),
  CADENCE_MONTHLY("Every month"),
  CADENCE_QUARTERLY("A few times a year"),
  CADENCE_ONCE("Once"),
  CADENCE_ON_EVENT("When the moment comes"),
  KIND_ROMANTIC("partners"),
  KIND_FRIENDSHIP("friends"),
  KIND_PARENT_CHILD("parents (their own part)"),
  KIND_SIBLINGS("siblings and chosen family"),
  KIND_SELF("oneself"),
  STAGE_NEW("a new bond"),
  STAGE_LONG_TERM("a long one"),
  STAGE_BUSY_PARENTS("busy parents"),
  CIRCUMSTANCE_LONG_DISTANCE("living far apart"),
  CIRCUMSTANCE_SHARED_HOME("sharing a home"),
  CIRCUMSTANCE_CAREGIVING("caring for somebody"),
  CIRCUMSTANCE_SHIFT_WORK("working shifts"),
  CIRCUMSTANCE_NEURODIVERGENT("minds that work differently"),
  CIRCUMSTANCE_GRIEF("grieving"),
  NEED_APPRECIATION("appreciation"),
  NEED_DISCLOSURE("opening up"),
  NEED_PRESENCE("presence"),
  NEED_TOUCH("touch"),
  NEED_SUPPORT("support"),
  NEED_PLAY_AND_NOVELTY("play and new things"),
  NEED_REPAIR("repair"),
  NEED_AUTONOMY("room of one's own"),
  NEED_MEANING("meaning"),
  VARIANT_SOLO("Alone"),
  VARIANT_LONG_DISTANCE("Far apart"),
  VARIANT_FIVE_MINUTE("In five minutes"),
  VARIANT_LOW_ENERGY("With little energy"),
  VARIANT_WITH_CHILDREN("With children"),
  SKILLS("Skills that make it safe to be open"),
  KNOWLEDGE("Things worth knowing"),
  KNOWLEDGE_NOTE(
      "Much of what follows is told as it was reported elsewhere and could not be verified; where that is so, it says so."),
  CLOSENESS_OVER_TIME("Closeness over time"),
  SURVEYS("What surveys reported"),
  BRAIN("What is said of the brain"),
  DIGITAL("Screens, year by year"),
  ERAS("What each era expected"),
  MYTHS("Seven myths"),
  VIGNETTES("Five short stories"),
  BENEFITS("What closeness is good for"),
  LESSONS("Lessons of a new generation"),
  CONTRAST("Evolving or repeating"),
  STATISTICS("Other figures one meets"),
  GLOSSARY("Words used here"),
  COUNTERED_BY("Try instead: {text}"),
  REFERENCES("Studies");

  private final String english;

  Label(String english) {
    this.english = english;
  }

  /** The label of a constant of the library's, such as a need. */
  static Label of(String kind, Enum<?> constant) {
    return valueOf(kind + "_" + constant.name());
  }

  Wording wording() {
    return new Wording("book." + name().toLowerCase(Locale.ROOT).replace('_', '-'), english);
  }

  String in(Words words) {
    return words.say(wording());
  }

  @Override
  public List<Wording> wordings() {
    return List.of(wording());
  }
}
