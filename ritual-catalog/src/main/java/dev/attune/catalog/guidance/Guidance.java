package dev.attune.catalog.guidance;

import java.util.List;

/**
 * All guidance that comes with the library, one list a subject, each in a fixed order.
 *
 * <p>To add an entry, add an expression to the class that holds its list.
 *
 * @since 1.0
 */
public final class Guidance {
  private Guidance() {}

  /**
   * Seven skills that make it safer to open up, each with what research says about it.
   *
   * @return the skills
   */
  public static List<SafetySkill> safetySkills() {
    return SafetySkills.skills();
  }

  /**
   * Six missteps on the way to openness.
   *
   * @return the missteps
   */
  public static List<Pitfall> missteps() {
    return Missteps.missteps();
  }

  /**
   * Seven tips for staying oneself while being close.
   *
   * @return the tips
   */
  public static List<Guide> selfhoodTips() {
    return SelfhoodTips.tips();
  }

  /**
   * Four moments in which somebody opens up, with safe and unsafe answers.
   *
   * @return the scenarios
   */
  public static List<ResponseScenario> responseScenarios() {
    return ResponseScenarios.scenarios();
  }

  /**
   * The five parts of a five-minute check-in, in order.
   *
   * @return the steps
   */
  public static List<Guide> checkInSteps() {
    return CheckInSteps.steps();
  }

  /**
   * The five steps that set up a device-free zone, in order.
   *
   * @return the steps
   */
  public static List<Guide> deviceFreeZoneSteps() {
    return DeviceFreeZoneSteps.steps();
  }

  /**
   * The six steps of a repair, in order. The whole was not studied; each step says what its part rests on.
   *
   * @return the steps
   */
  public static List<Guide> repairSteps() {
    return RepairSteps.steps();
  }

  /**
   * Six reminders for the time after a rupture.
   *
   * @return the reminders
   */
  public static List<Guide> repairReminders() {
    return RepairReminders.reminders();
  }

  /**
   * Three ways in which closeness misfires.
   *
   * @return the misfires
   */
  public static List<Pitfall> misfires() {
    return Misfires.misfires();
  }

  /**
   * Three errors that often stand in the way of a repair.
   *
   * @return the errors
   */
  public static List<Pitfall> frequentErrors() {
    return FrequentErrors.errors();
  }
}
