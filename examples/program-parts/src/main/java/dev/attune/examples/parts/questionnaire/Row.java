package dev.attune.examples.parts.questionnaire;

import dev.attune.assessment.scoring.Answers;

/** A row of a file of responses. */
public sealed interface Row {
  /** The line on which it begins, from 1. */
  long line();

  /** What one respondent answered. */
  record Response(long line, String respondent, Answers answers) implements Row {}

  /** A row that cannot be read, and why, without anything that stands in it. */
  record LeftOut(long line, String why) implements Row {}
}
