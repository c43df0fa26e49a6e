package dev.attune.examples.plan;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.json.JsonMapper;

/** Has both generations of Jackson make everything with which they would read and write a type, and notes what they look into. */
final class JacksonWatch {
  private final Set<Class<?>> seen = new LinkedHashSet<>();
  private final com.fasterxml.jackson.databind.ObjectMapper two =
      AttuneJson2.mapper().copy();
  private final JsonMapper three;

  JacksonWatch() {
    two.setAnnotationIntrospector(com.fasterxml.jackson.databind.AnnotationIntrospector.pair(
        two.getDeserializationConfig().getAnnotationIntrospector(), new InJackson2()));
    three = AttuneJson3.mapper()
        .rebuild()
        .annotationIntrospector(tools.jackson.databind.AnnotationIntrospector.pair(
            AttuneJson3.mapper().deserializationConfig().getAnnotationIntrospector(),
            new InJackson3()))
        .build();
  }

  /** Every class that was looked into so far. */
  Set<Class<?>> seen() {
    return seen;
  }

  /** Reading as both generations prepare it, down to the last attribute. */
  void prepareReading(Class<?> type) {
    two.readerFor(type);
    three.readerFor(type);
  }

  /** Writing as both generations prepare it, down to the last attribute. */
  void prepareWriting(Class<?> type) {
    two.writerFor(type);
    three.writerFor(type);
  }

  private final class InJackson2 extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
      seen.add(annotated.getRawType());
      return null;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
      seen.add(annotated.getRawType());
      return null;
    }
  }

  private final class InJackson3
      extends tools.jackson.databind.introspect.NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public tools.jackson.core.Version version() {
      return tools.jackson.core.Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(
        MapperConfig<?> config, tools.jackson.databind.introspect.Annotated annotated) {
      seen.add(annotated.getRawType());
      return null;
    }

    @Override
    public @Nullable Object findDeserializer(
        MapperConfig<?> config, tools.jackson.databind.introspect.Annotated annotated) {
      seen.add(annotated.getRawType());
      return null;
    }
  }
}
