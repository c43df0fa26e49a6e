package dev.attune.assessment.bulk;

/** The answers of many respondents, however they lie in memory. */
interface Sheets {
  /** How many respondents there are. */
  int respondents();

  /** What a respondent answered to an item. */
  byte answer(int respondent, int item);

  /**
   * Sums up the codes of all answers of each respondent of a run.
   *
   * @param codes by item and byte
   * @param from the first respondent of the run
   * @param length how many
   * @param sums where the sums go, from index 0
   */
  void sum(long[][] codes, int from, int length, long[] sums);
}
