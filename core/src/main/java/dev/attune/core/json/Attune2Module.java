package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.module.SimpleAbstractTypeResolver;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Duration;

/**
 * Lets a mapper of Jackson 2 read and write the library's values. It needs the jdk8 and jsr310 modules
 * beside it, for {@code Optional} and {@code java.time}; {@link AttuneJson2} registers them.
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
    context
        .configOverride(Duration.class)
        .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
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
}
