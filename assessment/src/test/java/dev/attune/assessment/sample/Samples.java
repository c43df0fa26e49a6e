package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.scoring.Answers;

/** Small instruments and samples. */
final class Samples {
  private Samples() {}

  /** Items q1, q2 and so on, each from 1 to 5, in one scale. */
  static Instrument fromOneToFive(int items) {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("test"));
    Scale.Builder scale = Scale.builder().id(ScaleId.of("s"));
    for (int i = 1; i <= items; i++) {
      instrument.addItem(Item.of("q" + i, 1, 5));
      scale.items("q" + i);
    }
    return instrument.addScale(scale.build()).build();
  }

  /** Answers to q1, q2 and so on; 0 for none. */
  static Answers person(double... answers) {
    Answers.Builder person = Answers.builder();
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != 0) {
        person.answer("q" + (i + 1), answers[i]);
      }
    }
    return person.build();
  }

  /** The scale of {@link #fromOneToFive}, answered by people. */
  static Reliability scale(double[]... people) {
    return scale(fromOneToFive(people[0].length), people);
  }

  static Reliability scale(Instrument instrument, double[]... people) {
    SampleAccumulator sample = SampleAccumulator.of(instrument.resolve());
    for (double[] answers : people) {
      sample.add(person(answers));
    }
    return sample.report().scales().get(0);
  }

  static double[] answers(double... answers) {
    return answers;
  }
}
