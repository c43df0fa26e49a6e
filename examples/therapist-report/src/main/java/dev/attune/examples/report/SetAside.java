package dev.attune.examples.report;

import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.questionnaire.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What was set aside leniently: the first of it, and how much there was. */
final class SetAside implements ScoreSink {
  private static final int MOST_TOLD = 20;

  private final boolean anything;
  private final List<String> notes = new ArrayList<>();
  private long count;

  /** Nothing is ever set aside where the file is read strictly, so nobody needs to be scored to know it. */
  SetAside(boolean lenient) {
    anything = lenient;
  }

  /** One sentence each, with its line, then how much more there was; never what somebody answered. */
  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    if (count > notes.size()) {
      all.add((count - notes.size()) + " more were set aside");
    }
    return all;
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) {
    if (anything) {
      for (Reason reason : report.get().setAside()) {
        add("line " + row.line() + ": " + reason.text());
      }
    }
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    add(row.why() + "; the row is left out");
  }

  @Override
  public void end() {
    // told by whoever asks for it
  }

  private void add(String note) {
    count++;
    if (notes.size() < MOST_TOLD) {
      notes.add(note);
    }
  }
}
