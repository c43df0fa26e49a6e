package dev.attune.catalog.knowledge;

import java.util.List;

/** What devices are said to have done to time together. */
final class DigitalDisruption {
  private DigitalDisruption() {}

  static List<DigitalEra> eras() {
    return List.of(
        DigitalEra.of(
            2000,
            "dinners at one table with the television off",
            "the spread of mobile phones",
            "little distraction"),
        DigitalEra.of(
            2010,
            "film nights and text messages",
            "a smartphone in every pocket",
            "parallel play, side by side but apart"),
        DigitalEra.of(
            2020,
            "scrolling through social feeds",
            "social media together with work from home",
            "overload and isolation"),
        DigitalEra.of(
            2025,
            "check-ins that a phone keeps interrupting",
            "software assistants and devices that never switch off",
            "talk in fragments"));
  }
}
