package dev.attune.catalog.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All knowledge tables that come with the library, each in a fixed order.
 *
 * <p>Most of it is told here as it was reported, and not verified; every entry says so in its claim. To add an entry, add an
 * expression to the class that holds its table.
 *
 * @since 1.0
 */
public final class Knowledge {
  private Knowledge() {}

  /**
   * How close people are said to have felt in four years, the earliest first; what checking showed is told by
   * {@code STAT-03} of {@link #statistics()}.
   *
   * @return the years
   */
  public static List<ClosenessYear> closenessOverTime() {
    return ClosenessOverTime.years();
  }

  /**
   * Five single figures from surveys.
   *
   * @return the figures
   */
  public static List<SurveyFigure> surveyFigures() {
    return SurveyFigures.figures();
  }

  /**
   * What is said to happen in the brain in four kinds of experience.
   *
   * @return the experiences
   */
  public static List<BrainExperience> brainExperiences() {
    return BrainChemistry.experiences();
  }

  /**
   * What three messengers in the brain are said to be for.
   *
   * @return the roles
   */
  public static List<Note> brainRoles() {
    return BrainChemistry.roles();
  }

  /**
   * What small moments, and the lack of them, are said to do.
   *
   * @return the two statements
   */
  public static List<Note> microMoments() {
    return BrainChemistry.microMoments();
  }

  /**
   * What devices are said to have done to time together at four points in time, the earliest first.
   *
   * @return the eras
   */
  public static List<DigitalEra> digitalDisruption() {
    return DigitalDisruption.eras();
  }

  /**
   * What people are said to have expected of a bond in three decades, the earliest first.
   *
   * @return the decades
   */
  public static List<EraExpectation> expectationsByEra() {
    return Eras.expectations();
  }

  /**
   * How the idea of a bond is said to have shifted: a century ago, in four decades since, and what may come next.
   *
   * @return the shifts, the earliest first
   */
  public static List<Note> eraShifts() {
    return Eras.shifts();
  }

  /**
   * Seven myths about closeness, each with a correction and the rituals that counter it.
   *
   * @return the myths
   */
  public static List<Myth> myths() {
    return Myths.myths();
  }

  /**
   * Five short stories without names.
   *
   * @return the vignettes
   */
  public static List<Note> vignettes() {
    return Vignettes.vignettes();
  }

  /**
   * Seven things that closeness is said to be good for beyond romance.
   *
   * @return the benefits
   */
  public static List<Note> benefits() {
    return Benefits.benefits();
  }

  /**
   * Seven things that a younger generation is said to do differently.
   *
   * @return the lessons
   */
  public static List<Note> lessons() {
    return Lessons.lessons();
  }

  /**
   * Seven words and what they mean here.
   *
   * @return the terms
   */
  public static List<Note> glossary() {
    return Glossary.terms();
  }

  /**
   * How bonds that keep evolving are said to differ from bonds that stagnate, in three aspects.
   *
   * @return the rows
   */
  public static List<ContrastRow> evolvingOrStagnating() {
    return EvolvingOrStagnating.rows();
  }

  /**
   * Sixteen widely repeated claims that could not be verified, each with what checking showed.
   *
   * @return the statistics, in the order of their ids
   */
  public static List<Statistic> statistics() {
    return Statistics.statistics();
  }

  /**
   * The entries of all tables.
   *
   * @return the entries, table by table
   */
  public static List<KnowledgeEntry> entries() {
    return Stream.<List<? extends KnowledgeEntry>>of(
            closenessOverTime(),
            surveyFigures(),
            brainExperiences(),
            brainRoles(),
            microMoments(),
            digitalDisruption(),
            expectationsByEra(),
            eraShifts(),
            myths(),
            vignettes(),
            benefits(),
            lessons(),
            glossary(),
            evolvingOrStagnating(),
            statistics())
        .<KnowledgeEntry>flatMap(Collection::stream)
        .toList();
  }
}
