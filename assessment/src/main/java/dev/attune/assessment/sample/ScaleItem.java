package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import java.math.BigDecimal;

/**
 * A scored item of a scale.
 *
 * @param column what it is read as
 * @param number the number of that column in the layout
 * @param reversed whether the column counts the other way round; a scale that counts has reversed before counting
 */
record ScaleItem(Column column, int number, boolean reversed) {
  Item item() {
    return column.key().instrument().items().get(column.item());
  }

  ItemId id() {
    return column.id();
  }

  int sign() {
    return reversed ? -1 : 1;
  }

  /** The keyed answer where the column is at its lowest; from there it rises, or falls where the item is reversed. */
  BigDecimal base() {
    return BigDecimal.valueOf(reversed ? column.highest() : column.lowest());
  }
}
