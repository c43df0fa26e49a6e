package dev.attune.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.Page;
import dev.attune.examples.pages.Page.Block;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A whole program on a page, compiled without a warning and run. */
final class JavaProgram {
  private JavaProgram() {}

  /**
   * What a program prints.
   *
   * @param page the page it stands on
   * @param program the program
   * @param folder where it may be compiled
   */
  static String run(Page page, Block program, Path folder) throws Exception {
    String name = program.className();
    Path file = Files.writeString(folder.resolve(name + ".java"), program.content());
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int failed = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            messages,
            messages,
            // no warning of the class path: this module has no classes of its own
            "-Xlint:all,-classfile,-path",
            "-Werror",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            file.toString());
    assertThat(failed)
        .as(page + ": " + messages.toString(StandardCharsets.UTF_8))
        .isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, JavaProgram.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
