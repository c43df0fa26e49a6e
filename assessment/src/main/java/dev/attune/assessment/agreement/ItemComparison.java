package dev.attune.assessment.agreement;

/**
 * Two people's answers to one item, as they gave them.
 *
 * @param item the id of the item, or of the subscale in a total
 * @param first the answer of the one named first
 * @param second the answer of the other
 * @param difference first − second after reversing: positive where the first one's answer counts for more on the scale
 * @since 1.0
 */
public record ItemComparison(String item, double first, double second, double difference) {
  /** The item, without the answers. */
  @Override
  public String toString() {
    return "ItemComparison[item=" + item + ", first=***, second=***, difference=***]";
  }
}
