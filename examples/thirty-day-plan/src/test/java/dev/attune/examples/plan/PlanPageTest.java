package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlanPageTest {
  private static final String PAGE = page("Ana", "Ben");

  private static String page(String first, String second) {
    return PlanPage.of(
        new PlanInWords(SamplePlan.request(first, second), SamplePlan.plan(), SamplePlan.RITUALS));
  }

  @Test
  void of_aPlan_saysWhatTheTextSays() {
    String text = PlanText.of(
        new PlanInWords(SamplePlan.request("Ana", "Ben"), SamplePlan.plan(), SamplePlan.RITUALS));
    String shown = words(PAGE.substring(PAGE.indexOf("<main>"))
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&"));
    assertThat(shown)
        .contains("Day 8: Tuesday, 8 December", "Every day: Thanks for something small");
    for (String paragraph : text.split("\n\n", -1)) {
      if (paragraph.startsWith("Why:") || paragraph.startsWith("Some rituals")) {
        assertThat(shown).contains(words(paragraph));
      }
    }
  }

  @Test
  void of_aLabelLikeMarkup_isEscapedEverywhere() {
    String page = page("<script>alert('1')</script>", "B\"&'en");
    assertThat(page)
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", "B&quot;&amp;&#39;en");
    assertThat(page).contains("&lt;one&gt; thing &amp; mean it");
  }

  @Test
  void of_aPlan_needsNothingElse() {
    assertThat(PAGE)
        .doesNotContain("http://", "https://", "<script", "<img", "<link", "@import", "url(")
        .contains("default-src 'none'");
  }

  @Test
  void of_aPlan_isReadableForAScreenReader() {
    assertThat(PAGE)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .containsOnlyOnce("<h1>")
        .containsOnlyOnce("<main>")
        .contains("<title>Thirty days for Ana and Ben</title>", "<time datetime=\"2026-12-01\">");
    Matcher labels = Pattern.compile("aria-labelledby=\"([^\"]+)\"").matcher(PAGE);
    int sections = 0;
    while (labels.find()) {
      assertThat(PAGE).containsOnlyOnce(" id=\"" + labels.group(1) + "\"");
      sections++;
    }
    assertThat(sections).isEqualTo(6);
  }

  @Test
  void of_aPlan_hasBalancedElementsAndNoLevelOfHeadingsLeftOut() {
    Deque<String> open = new ArrayDeque<>();
    int level = 0;
    Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)").matcher(PAGE);
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
  void of_noHabit_hasNoCardForOne() {
    assertThat(PlanPage.of(new PlanInWords(
            SamplePlan.request("Ana", "Ben"), SamplePlan.withoutHabit(), SamplePlan.RITUALS)))
        .doesNotContain("id=\"habit\"");
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
