package dev.attune.core.journal;

import dev.attune.core.error.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of a journal: entries in the order of their instants, then ids, with corrections applied.
 *
 * <p>Nothing else of the journal can be reached through it, not even how much there is. Two journals that differ only in what
 * the reader may not see give equal views; what others write while their own word keeps joint things suspended is among it.
 *
 * @since 1.0
 */
public final class View {
  private final Reader reader;
  private final List<Entry> entries;

  View(Reader reader, List<Entry> entries) {
    this.reader = reader;
    this.entries = List.copyOf(entries);
  }

  /**
   * Whose view it is.
   *
   * @return the reader
   */
  public Reader reader() {
    return reader;
  }

  /**
   * The entries; no corrections are among them, as they have been applied.
   *
   * @return the entries, in order
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The entries of one kind.
   *
   * @param <T> the kind
   * @param kind the class of the kind, for example {@code ThanksSpoken.class}
   * @return the entries, in order
   */
  public <T extends Entry> List<T> entries(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The part of the view that lies on some days, each entry on the day of its author.
   *
   * @param firstInclusive the first day
   * @param lastInclusive the last day, not before the first
   * @return the part, for the same reader
   * @throws dev.attune.core.error.InvalidValueException where the last day is before the first
   */
  public View on(LocalDate firstInclusive, LocalDate lastInclusive) {
    Require.that(
        !lastInclusive.isBefore(firstInclusive),
        "lastInclusive",
        "a day not before " + firstInclusive,
        lastInclusive);
    return new View(
        reader,
        entries.stream()
            .filter(entry ->
                !entry.date().isBefore(firstInclusive) && !entry.date().isAfter(lastInclusive))
            .toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof View view && reader.equals(view.reader) && entries.equals(view.entries);
  }

  @Override
  public int hashCode() {
    return 31 * reader.hashCode() + entries.hashCode();
  }

  /** Three asterisks, whatever it holds. */
  @Override
  public String toString() {
    return "View{***}";
  }
}
