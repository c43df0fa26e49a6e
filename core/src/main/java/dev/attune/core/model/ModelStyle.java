package dev.attune.core.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.attune.core.error.InvalidValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of this module's generated values.
 *
 * <p>Retained in source only: a style in class files would break users' warning-free builds. {@code JsonSerialize} only
 * switches the generated JSON glue on, which needs nothing but {@code jackson-annotations}.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {"activity:activities", "series:series"},
    redactedMask = "***",
    defaultAsDefault = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class)
@JsonSerialize
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ModelStyle {}
