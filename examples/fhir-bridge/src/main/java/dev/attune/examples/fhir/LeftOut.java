package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/** What cannot be read: refused at once, or leniently left out and told. */
final class LeftOut {
  private final boolean lenient;
  private final List<String> notes = new ArrayList<>();

  LeftOut(boolean lenient) {
    this.lenient = lenient;
  }

  /**
   * Leaves something out, or refuses it.
   *
   * @param why where it stands, what was expected and what was found
   * @throws InvalidValueException strictly
   */
  void add(InvalidValueException why) {
    if (!lenient) {
      throw why;
    }
    notes.add(why.getMessage() + "; left out");
  }

  /** Says something that is wrong in neither way. */
  void tell(String note) {
    notes.add(note);
  }

  /** What there is to tell, a line each. */
  List<String> notes() {
    return List.copyOf(notes);
  }
}
