package dev.attune.examples.benchmarks;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 100,000 people's answers to 16 items from 1 to 5, five of them reversed, in three scales; 3 % of the answers are missing. Drawn
 * with a fixed seed, from an outlook that each person has and chance.
 */
final class SixteenItems {
  static final int RESPONDENTS = 100_000;
  static final int ITEMS = 16;
  static final byte MISSING = -1;

  private SixteenItems() {}

  static ScoringKey key() {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("sixteen"));
    List<Scale.Builder> scales = new ArrayList<>();
    for (int scale = 0; scale < 3; scale++) {
      scales.add(Scale.builder().id(ScaleId.of("s" + scale)));
    }
    for (int item = 0; item < ITEMS; item++) {
      String id = "q" + item;
      instrument.addItem(Item.of(id, 1, 5));
      scales.get(item / 6).addTerm(item % 3 == 1 ? Term.reversed(id) : Term.of(id));
    }
    scales.forEach(scale -> instrument.addScale(scale.build()));
    return instrument.build().resolve();
  }

  /** One sheet after the other. */
  static byte[] rows() {
    Random random = new Random(16);
    byte[] rows = new byte[ITEMS * RESPONDENTS];
    double outlook = 0;
    for (int i = 0; i < rows.length; i++) {
      if (i % ITEMS == 0) {
        outlook = random.nextGaussian();
      }
      double turned = i % ITEMS % 3 == 1 ? -outlook : outlook;
      long answer = Math.round(3 + turned + random.nextGaussian());
      rows[i] = random.nextInt(100) < 3 ? MISSING : (byte) Math.max(1, Math.min(5, answer));
    }
    return rows;
  }

  /** The same answers, one array an item. */
  static byte[][] columns() {
    byte[] rows = rows();
    byte[][] columns = new byte[ITEMS][RESPONDENTS];
    for (int i = 0; i < rows.length; i++) {
      columns[i % ITEMS][i / ITEMS] = rows[i];
    }
    return columns;
  }
}
