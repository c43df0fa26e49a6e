package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  @TempDir
  private Path folder;

  private String bundled() throws IOException {
    return page(Runs.INPUTS.resolve("instrument.json"), Runs.INPUTS.resolve("before.csv"));
  }

  @Test
  void page_bundledAnswers_saysWhatTheScoresSay() throws IOException {
    String words = bundled().replaceAll("<[^>]*>", "").replace("&#39;", "'");
    assertThat(words)
        .contains("2.5 on 1 to 5, mild, answered: 4 of 4")
        .contains("Nearest edge: 'mild' at 2.5, the score lies on it.")
        // 50 + 10·(2.5 − 3.4)/0.8 = 38.75
        .contains("T-score: 38.75 (invented figures, nobody was asked).")
        .contains("No score, answered: 1 of 4")
        .contains(
            "The open answers could lead to 2 different bands, so none is named. Possible: cool, mild.")
        // 7.5 by range, which the scale rounds to 8
        .contains("Prorated from 3 of 4 answers. Before rounding: 7.5.");
  }

  @Test
  void page_footnotes_sayWhatAReaderMustKnow() throws IOException {
    assertThat(bundled())
        .contains(
            "It is not a diagnosis.",
            "Scored by attune-scoring, version 1.",
            "A missing answer is never a zero",
            "Questionnaire: everyday-closeness, version 1, language en. Made up for this program",
            "Anyone may use it (CC0, in the folder of this program).",
            "Reliability: alpha 0.82 (invented figure).",
            "cool: below 2.5",
            "mild: 2.5 to below 4",
            "warm: 4 or more",
            "Counted the other way round: w3.",
            "Asked but not scored: y1.",
            "1 hardly any, 2 some, 3 about as much as I like, 4 more than I like");
  }

  @Test
  void page_permissionNobodyNoted_saysSo() throws IOException {
    String page = page(instrument("\"id\": \"i\""), responses(1));
    assertThat(page).contains("Nobody has noted whether it may be used", "No citation is noted.");
  }

  @Test
  void page_anyText_isEscaped() throws IOException {
    Path instrument = instrument("\"id\": \"i\", \"title\": \"<script>alert('1')</script>\"");
    Path responses =
        Files.writeString(folder.resolve("markup.csv"), "respondent,a\n<img src=x onerror=y>,3\n");
    assertThat(page(instrument, responses))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;alert(&#39;1&#39;)", "&lt;img src=x onerror=y&gt;");
  }

  @Test
  void page_needsNothingElse() throws IOException {
    assertThat(bundled())
        .doesNotContain("http://", "https://", "<script", "<img", "<link", "@import", "url(")
        .contains("default-src 'none'");
  }

  @Test
  void page_isWellFormedForAScreenReader() throws IOException {
    String page = bundled();
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").containsOnlyOnce("<h1>");
    Matcher labels = Pattern.compile("aria-labelledby=\"([^\"]+)\"").matcher(page);
    while (labels.find()) {
      assertThat(page).containsOnlyOnce(" id=\"" + labels.group(1) + "\"");
    }
    Deque<String> open = new ArrayDeque<>();
    int level = 0;
    Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)").matcher(page);
    while (tags.find()) {
      String tag = tags.group(2);
      if (Set.of("meta").contains(tag)) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.push(tag);
        if (tag.matches("h[1-6]")) {
          int next = tag.charAt(1) - '0';
          assertThat(next).isLessThanOrEqualTo(level + 1);
          level = next;
        }
      } else {
        assertThat(open.pop()).isEqualTo(tag);
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void page_manyRespondents_showsTheFirstAndCountsThemAll() throws IOException {
    String page = page(instrument("\"id\": \"i\""), responses(120));
    assertThat(page)
        .contains("120 respondents. The first 50 are shown one by one; all are counted")
        .contains("<bdi>r50</bdi>")
        .doesNotContain("<bdi>r51</bdi>")
        // r1 to r120 answer 2, 3, 4, 5, 1, 2, … in turn: 24 times each of 1 to 5, so the mean is 3
        // and the
        // variance 24·(4 + 1 + 0 + 1 + 4)/119, whose root is 1.42
        .contains(
            "Scored: 120, without a score: 0. Mean 3, standard deviation 1.42, lowest 1, highest 5.")
        .contains("<span>4</span>\n<b>20 %</b>");
  }

  @Test
  void page_oneRespondent_countsNobody() throws IOException {
    assertThat(page(instrument("\"id\": \"i\""), responses(1)))
        .contains("<p>1 respondent.</p>")
        .doesNotContain("Mean ", "respondents: ");
  }

  @Test
  void page_nobody_isStillAPage() throws IOException {
    assertThat(page(instrument("\"id\": \"i\""), responses(0))).contains("<p>0 respondents.</p>");
  }

  @Test
  void page_lenient_tellsWhatWasSetAside() throws IOException {
    Path responses = Files.writeString(folder.resolve("odd.csv"), "respondent,a\nx,9\ny\n");
    assertThat(page(instrument("\"id\": \"i\""), responses, "--lenient"))
        .contains("<b>set aside</b>")
        .contains(
            "<li>line 2: The answer to a is not one the item takes; it is treated as missing.</li>")
        .contains(
            "<li>line 3: expected 2 cells, as in the header, found 1; the row is left out</li>");
  }

  private Path instrument(String head) throws IOException {
    return Files.writeString(
        folder.resolve("instrument.json"),
        "{" + head + ", \"items\": [{\"id\": \"a\", \"min\": 1, \"max\": 5}],"
            + " \"scales\": [{\"id\": \"s\", \"items\": [{\"item\": \"a\"}]}]}");
  }

  private Path responses(int people) throws IOException {
    String rows = IntStream.rangeClosed(1, people)
        .mapToObj(i -> "r" + i + "," + (i % 5 + 1) + "\n")
        .collect(Collectors.joining("", "respondent,a\n", ""));
    return Files.writeString(folder.resolve("responses.csv"), rows);
  }

  private String page(Path instrument, Path responses, String... more) throws IOException {
    Path target = folder.resolve("page.html");
    List<Object> options = new ArrayList<>(List.of("--report", target));
    options.addAll(List.of(more));
    Shown shown = Runs.score(instrument, responses, options.toArray());
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    return Files.readString(target);
  }
}
