package dev.attune.assessment.checklist;

/**
 * One statement that two people chose to compare, with both answers as they are.
 *
 * @param item the statement
 * @param first the answer of the one named first
 * @param second the answer of the one named second
 * @since 1.0
 */
public record ItemSideBySide(ChecklistItem item, ChecklistAnswer first, ChecklistAnswer second) {
  /**
   * Whether both said yes, or both said no.
   *
   * @return {@code false} also where one of them is unsure
   */
  public boolean agrees() {
    return first == second && first != ChecklistAnswer.UNSURE;
  }

  /**
   * Whether one said yes and the other no: something to be curious about.
   *
   * @return {@code false} also where one of them is unsure
   */
  public boolean differs() {
    return first != second && first != ChecklistAnswer.UNSURE && second != ChecklistAnswer.UNSURE;
  }

  /** The statement, without the answers. */
  @Override
  public String toString() {
    return "ItemSideBySide[item=" + item.code() + ", first=***, second=***]";
  }
}
