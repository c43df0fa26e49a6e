package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3, Jackson 2's successor read and write the library's values.
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
