package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.watch.Runs.Shown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pictures are put, and that they are pictures. */
class PicturesTest {
  @TempDir
  private Path folder;

  @Test
  void plot_folderThatIsNotThereYet_getsTwoFilesAnId() throws IOException {
    Path plots = folder.resolve("new/plots");
    Shown shown =
        Runs.run("--couples", Runs.COUPLES, "--out", folder.resolve("out.json"), "--plot", plots);
    assertThat(shown).isEqualTo(new Shown(0, "Looked at 2 couples.\n", ""));
    assertThat(Runs.names(plots))
        .containsExactly("both-level.png", "both-level.svg", "one-level.png", "one-level.svg");
    BufferedImage picture = ImageIO.read(plots.resolve("both-level.png").toFile());
    // twice as many dots as pixels either way
    assertThat(picture.getWidth()).isEqualTo(1920);
    assertThat(Files.readString(plots.resolve("both-level.svg")))
        .contains("width=\"960\" height=\"" + picture.getHeight() / 2 + "\"");
    assertThat(darkDots(picture)).isBetween(0.01, 0.2);
  }

  /** The share of dots that are drawn in ink: neither an empty sheet nor a black one. */
  private static double darkDots(BufferedImage picture) {
    int dark = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        dark += (picture.getRGB(x, y) & 0xFF00) < 0x9000 ? 1 : 0;
      }
    }
    return (double) dark / picture.getWidth() / picture.getHeight();
  }

  @ParameterizedTest
  @CsvSource({
    "plain-id_7.b, plain-id_7.b",
    "../up, %2E./up",
    ".hidden, %2Ehidden",
    "a b, a%20b",
    "Zoë, Zo%C3%AB",
    "a%20b, a%2520b",
    "'C:\\x', C%3A%5Cx"
  })
  void name_anyId_isOneNameOfAFile(String id, String expected) {
    assertThat(Pictures.name(id)).isEqualTo(expected.replace("/", "%2F"));
  }

  @Test
  void plot_idsThatOnlyCapitalsTellApart_areRefused() throws IOException {
    Path file = series("Ana,0,6\nana,0,6\n");
    Path plots = folder.resolve("plots");
    assertThat(Runs.run("--series", file, "--plot", plots))
        .isEqualTo(new Shown(
            2,
            "",
            plots + ": --plot: expected ids that differ by more than capital letters,"
                + " found two that do not\n"));
    assertThat(plots).doesNotExist();
    assertThat(Runs.run("--series", file).exitCode()).isZero();
  }

  @Test
  void plot_idTooLongForTheNameOfAFile_isRefused() throws IOException {
    Path plots = folder.resolve("plots");
    assertThat(Runs.run("--series", series("💛".repeat(40) + ",0,6\n"), "--plot", plots)
            .errors())
        .isEqualTo(plots
            + ": --plot: expected ids that fit into the name of a file, found a longer one\n");
  }

  @Test
  void plot_placeThatIsNoFolder_isRefused() throws IOException {
    Path file = series("a,0,6\n");
    for (Path plots : new Path[] {file, file.resolve("below")}) {
      assertThat(Runs.run("--series", file, "--plot", plots).errors())
          .isEqualTo(plots + ": --plot: expected a folder, found a file\n");
    }
  }

  @Test
  void plot_fileThatIsUsedOrAFolder_isRefused() throws IOException {
    Path input = Files.copy(series("a,0,6\n"), folder.resolve("a.svg"));
    assertThat(Runs.run("--series", input, "--plot", folder).errors())
        .isEqualTo(
            folder + ": --plot: expected files of its own, found one that is used already\n");
    assertThat(Runs.run(
                "--series",
                folder.resolve("series.csv"),
                "--out",
                folder.resolve("a.png"),
                "--plot",
                folder)
            .errors())
        .isEqualTo(
            folder + ": --plot: expected files of its own, found one that is used already\n");
    Files.createDirectories(folder.resolve("plots/a.png"));
    Path plots = folder.resolve("plots");
    assertThat(
            Runs.run("--series", folder.resolve("series.csv"), "--plot", plots).errors())
        .isEqualTo(
            plots + ": --plot: expected pictures to be files, found a folder in their place\n");
  }

  private Path series(String rows) throws IOException {
    return Files.writeString(folder.resolve("series.csv"), "series_id,day,closeness\n" + rows);
  }
}
