package dev.attune.core.evidence;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A study or source, as cited. For example, 'ALGOE-2016'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Reference {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  /**
   * The id by which evidence names it.
   *
   * @return the id
   */
  public abstract ReferenceId id();

  /**
   * Authors, title, place and year; what was not visible on the page that was read stands in brackets.
   *
   * @return the citation
   */
  public abstract String citation();

  /**
   * The DOI without a resolver before it, for example {@code 10.1086/702761}; empty where none is known.
   *
   * @return the DOI
   */
  public abstract Optional<String> doi();

  /**
   * How far it was checked.
   *
   * @return the status
   */
  public abstract CitationStatus status();

  /**
   * Which page was read to check it; empty exactly where the status is {@link CitationStatus#UNCONFIRMED}.
   *
   * @return a description of the page
   */
  public abstract Optional<String> checkedAt();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Reference() {}

  @Value.Check
  void check() {
    doi()
        .ifPresent(doi -> Require.that(
            DOI.matcher(doi).matches(), "doi", "10.NNNN/…, without a resolver", "another text"));
    Require.that(
        checkedAt().isPresent() == (status() != CitationStatus.UNCONFIRMED),
        "checkedAt",
        "a page exactly where the citation was checked",
        status());
  }

  /** Builds a {@link Reference}. */
  public static final class Builder extends ImmutableReference.Builder {
    Builder() {}
  }
}
