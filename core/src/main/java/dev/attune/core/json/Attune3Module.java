package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3, the successor of Jackson 2, read and write the library's values; other types are left as they are.
 * {@link AttuneJson3} also refuses wrong documents with the library's own words.
 *
 * @since 1.0
 */
public final class Attune3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public Attune3Module() {
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
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated a) {
      return isOurs(a) ? Attributes.inclusion(a.getRawType()) : JsonInclude.Value.empty();
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated a) {
      return isOurs(a) ? Attributes.format(a.getRawType()) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated a) {
      return a instanceof AnnotatedMember member && isOurs(a)
          ? Attributes.nulls(member.getRawType(), member instanceof AnnotatedParameter)
          : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      boolean required = isOurs(member)
          && Attributes.required(member.getRawType(), member instanceof AnnotatedParameter);
      return required ? Boolean.TRUE : null;
    }

    private static boolean isOurs(Annotated a) {
      return a instanceof AnnotatedMember member && Attributes.isOurs(member.getDeclaringClass());
    }
  }
}
