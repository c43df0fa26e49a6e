package dev.attune.core.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import dev.attune.core.safety.Behaviour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one answer to somebody who opened up was made of, and why it reads so. It is for the one who opened up.
 *
 * <p>Words for a better answer belong to the moment, whose id the reading names, and are content of a catalog. For example,
 * 'mixed: listening, and then mockery'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ResponseReading {
  /**
   * The moment in which somebody opened up.
   *
   * @return the id of a scenario
   */
  public abstract Code scenario();

  /**
   * What the other did; at least one behaviour.
   *
   * @return the behaviours, in the order of their declaration
   */
  public abstract Set<Behaviour> behaviours();

  /**
   * What the answer was made of.
   *
   * @return the tone of the behaviours
   */
  public abstract ResponseTone tone();

  /**
   * Why it reads so.
   *
   * @return one reason for the tone, and one more where trust itself was broken
   */
  public abstract List<Reason> reasons();

  /**
   * The reading of an answer.
   *
   * @param scenario the id of the moment in which somebody opened up
   * @param behaviours what the other did; at least one behaviour
   * @return the reading
   * @throws dev.attune.core.error.InvalidValueException where there is no behaviour
   */
  public static ResponseReading of(Code scenario, Collection<Behaviour> behaviours) {
    ResponseTone tone = tone(behaviours);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(
        switch (tone) {
          case SAFE -> ResponseReason.WHOLLY_SAFE;
          case MIXED -> ResponseReason.MIXED;
          case UNSAFE -> ResponseReason.WHOLLY_UNSAFE;
        }));
    if (behaviours.stream().anyMatch(Behaviour::grave)) {
      reasons.add(Reason.of(ResponseReason.BREAKS_TRUST));
    }
    return new Builder()
        .scenario(scenario)
        .behaviours(behaviours)
        .tone(tone)
        .reasons(reasons)
        .build();
  }

  /**
   * The reading of an answer that somebody wrote into the journal, for that person.
   *
   * @param response the entry
   * @return the reading
   * @throws UnknownNameException where this version does not know one of the behaviours; it is not repeated
   */
  public static ResponseReading of(ResponseReceived response) {
    EnumSet<Behaviour> behaviours = EnumSet.noneOf(Behaviour.class);
    for (Code code : response.behaviours()) {
      behaviours.add(Behaviour.find(code.value())
          .orElseThrow(
              () -> UnknownNameException.ofPrivate("behaviours", code.value(), knownCodes())));
    }
    return of(response.scenario(), behaviours);
  }

  /**
   * Whether something in the answer breaks trust itself, such as mockery.
   *
   * @return true where one behaviour or more is grave
   */
  @JsonIgnore
  public final boolean breaksTrust() {
    return behaviours().stream().anyMatch(Behaviour::grave);
  }

  private static ResponseTone tone(Collection<Behaviour> behaviours) {
    return ResponseTone.of(
        behaviours.stream().anyMatch(Behaviour::safe),
        behaviours.stream().anyMatch(behaviour -> !behaviour.safe()));
  }

  private static List<String> knownCodes() {
    return Stream.of(Behaviour.values()).map(Behaviour::code).toList();
  }

  ResponseReading() {}

  @Value.Check
  void check() {
    Require.that(!behaviours().isEmpty(), "behaviours", "at least one behaviour", "none");
    Require.that(tone() == tone(behaviours()), "tone", "the tone of the behaviours", "another");
  }

  /** Three asterisks: what somebody was answered is theirs. */
  @Override
  public String toString() {
    return "ResponseReading{***}";
  }

  static final class Builder extends ImmutableResponseReading.Builder {
    Builder() {}
  }
}
