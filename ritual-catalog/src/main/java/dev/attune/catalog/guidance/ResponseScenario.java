package dev.attune.catalog.guidance;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.wording.Words;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A moment in which somebody opens up, and the answers that make it safer or less safe to do so again. For example, 'someone
 * tells a dream'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ResponseScenario {
  /**
   * The stable id: 1 to 64 characters, lower-case words joined by hyphens.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What happens in it.
   *
   * @return one sentence
   */
  public abstract String moment();

  /**
   * The behaviours most typical of a safe answer here; at least one.
   *
   * @return the behaviours, all of them safe
   */
  public abstract Set<Behaviour> safe();

  /**
   * The behaviours most typical of an unsafe answer here; at least one.
   *
   * @return the behaviours, all of them unsafe
   */
  public abstract Set<Behaviour> unsafe();

  /**
   * How one could answer.
   *
   * @return one sentence or a few
   */
  public abstract String betterResponse();

  /**
   * What to keep in mind before advising anybody to answer so.
   *
   * @return one sentence
   */
  public abstract String caution();

  /**
   * What the better response rests on, with its label of origin; this project's own counsel where nothing was said.
   *
   * @return the claim
   */
  @Value.Default
  public Claim basis() {
    return Guide.OWN_COUNSEL;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with id and moment.
   *
   * @param id the stable id
   * @param moment what happens in it
   * @return the builder
   */
  public static Builder of(String id, String moment) {
    return builder().id(id).moment(moment);
  }

  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with {@code scenario.} and the id
   * @return it with the same id; a sentence the language does not have stays in English
   */
  public final ResponseScenario inWords(Words words) {
    String code = "scenario." + id();
    return builder()
        .from(this)
        .moment(words.say(code + ".moment", moment()))
        .betterResponse(words.say(code + ".better-response", betterResponse()))
        .caution(words.say(code + ".caution", caution()))
        .basis(Guide.inWords(basis(), code, words))
        .build();
  }

  ResponseScenario() {}

  @Value.Check
  void check() {
    Guide.requireId(id());
    Guide.requireText(moment(), "moment");
    Guide.requireText(betterResponse(), "betterResponse");
    Guide.requireText(caution(), "caution");
    requireAll(safe(), true, "safe");
    requireAll(unsafe(), false, "unsafe");
  }

  private static void requireAll(Set<Behaviour> behaviours, boolean safe, String field) {
    Require.that(
        !behaviours.isEmpty()
            && behaviours.stream().allMatch(behaviour -> behaviour.safe() == safe),
        field,
        "at least one behaviour, all of them " + (safe ? "safe" : "unsafe"),
        behaviours);
  }

  /** Builds a {@link ResponseScenario}. */
  public static final class Builder extends ImmutableResponseScenario.Builder {
    Builder() {}
  }
}
