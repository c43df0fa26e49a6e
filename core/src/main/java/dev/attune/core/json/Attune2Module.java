package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleAbstractTypeResolver;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mapper of Jackson 2 read and write the library's values; other types are left as they are. It needs the jdk8 and jsr310
 * modules beside it, for {@code Optional} and {@code java.time}, and {@code WRITE_DATES_AS_TIMESTAMPS} turned off;
 * {@link AttuneJson2} sees to both, and refuses wrong documents with the library's own words.
 *
 * @since 1.0
 */
public final class Attune2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public Attune2Module() {
    super("attune");
    setAbstractTypes(new GeneratedTypes());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.appendAnnotationIntrospector(new Conventions());
  }

  private static final class GeneratedTypes extends SimpleAbstractTypeResolver {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("NullAway") // null says that this resolver knows no mapping
    public JavaType findTypeMapping(DeserializationConfig config, JavaType type) {
      return Implementations.of(type.getRawClass())
          .map(implementation ->
              config.getTypeFactory().constructSpecializedType(type, implementation))
          .orElse(null);
    }
  }

  /** Carries {@link Attributes} to the attributes of the library's own types; null says nothing about any other. */
  private static final class Conventions extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated a) {
      return isOurs(a) ? Attributes.inclusion(a.getRawType()) : JsonInclude.Value.empty();
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated a) {
      return isOurs(a) ? Attributes.format(a.getRawType()) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated a) {
      return a instanceof AnnotatedMember member && isOurs(a)
          ? Attributes.nulls(member.getRawType(), member instanceof AnnotatedParameter)
          : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
      boolean required = isOurs(member)
          && Attributes.required(member.getRawType(), member instanceof AnnotatedParameter);
      return required ? Boolean.TRUE : null;
    }

    private static boolean isOurs(Annotated a) {
      return a instanceof AnnotatedMember member && Attributes.isOurs(member.getDeclaringClass());
    }
  }
}
