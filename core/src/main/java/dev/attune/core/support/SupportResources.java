package dev.attune.core.support;

import dev.attune.core.model.ModelStyle;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What an app knows about where help can be found, by place and kind. Numbers go stale and differ from place to place, so the
 * library brings none.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SupportResources {
  /**
   * The resources.
   *
   * @return the resources, in the order in which they are to be shown
   */
  public abstract List<SupportResource> resources();

  /**
   * A builder without resources.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The resources of one kind for one place: those for exactly this locale, or, without any, those for its language everywhere.
   * Those of another country are never given, as they may be of no use there.
   *
   * @param locale the place and language of the reader
   * @param kind the kind of help
   * @return the resources, in order; empty where the app supplied none that fits
   */
  public final List<SupportResource> find(Locale locale, SupportKind kind) {
    List<SupportResource> exact = find(locale.toLanguageTag(), kind);
    return exact.isEmpty() ? find(locale.getLanguage(), kind) : exact;
  }

  private List<SupportResource> find(String tag, SupportKind kind) {
    return resources().stream()
        .filter(resource -> resource.kind() == kind && resource.locale().equals(tag))
        .toList();
  }

  SupportResources() {}

  /** Builds {@link SupportResources}. */
  public static final class Builder extends ImmutableSupportResources.Builder {
    Builder() {}
  }
}
