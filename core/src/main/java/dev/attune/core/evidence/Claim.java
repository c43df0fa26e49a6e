package dev.attune.core.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.wording.Words;
import java.util.List;
import org.immutables.value.Value;

/**
 * A statement with the honest label of where it comes from.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Claim {
  /**
   * What is stated, in plain words.
   *
   * @return the statement
   */
  public abstract String text();

  /**
   * Where it comes from.
   *
   * @return the origin
   */
  public abstract ClaimOrigin origin();

  /**
   * Who or what is named as its source, for example {@code an AARP survey, 2023}.
   *
   * @return the source
   */
  public abstract String source();

  /**
   * The studies behind it: at least one exactly where the origin is {@link ClaimOrigin#RESEARCH}.
   *
   * @return the references
   */
  public abstract List<ReferenceId> references();

  /**
   * A claim that was reported elsewhere and not verified.
   *
   * @param text what is stated
   * @param source who or what is named as its source
   * @return the claim
   */
  public static Claim reported(String text, String source) {
    return builder()
        .text(text)
        .origin(ClaimOrigin.REPORTED_UNVERIFIED)
        .source(source)
        .build();
  }

  /**
   * A choice of this project.
   *
   * @param text what is stated
   * @return the claim
   */
  public static Claim convention(String text) {
    return builder()
        .text(text)
        .origin(ClaimOrigin.PROJECT_CONVENTION)
        .source("a choice of this project")
        .build();
  }

  /**
   * A statement that rests on studies.
   *
   * @param text what is stated
   * @param references the studies, by id; at least one
   * @return the claim
   */
  public static Claim research(String text, String... references) {
    Builder builder =
        builder().text(text).origin(ClaimOrigin.RESEARCH).source(String.join(", ", references));
    for (String reference : references) {
      builder.addReference(ReferenceId.of(reference));
    }
    return builder.build();
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
   * The label that must stand beside the statement, for example {@code as reported, not verified}.
   *
   * @return the label
   */
  @JsonIgnore
  public final String label() {
    return origin().text();
  }

  /**
   * The same statement in another language. What it rests on is said again only where it was reported: the ids of studies stay as
   * they are.
   *
   * @param of the code of what states it, for example {@code myth.soulmates}
   * @param words what the language says
   * @return the claim with the same origin and references; a sentence the language does not have stays in English
   */
  public final Claim inWords(String of, Words words) {
    return builder()
        .from(this)
        .text(words.say(of + ".claim", text()))
        .source(
            origin() == ClaimOrigin.REPORTED_UNVERIFIED
                ? words.say(of + ".source", source())
                : source())
        .build();
  }

  Claim() {}

  @Value.Check
  void check() {
    Require.that(!text().isBlank(), "text", "a sentence", "a blank text");
    Require.that(
        references().isEmpty() == (origin() != ClaimOrigin.RESEARCH),
        "references",
        "at least one exactly where the origin is RESEARCH",
        references().size() + " with " + origin());
  }

  /** Builds a {@link Claim}. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
