package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What stands in a picture, by the structure of its SVG. */
@DisplayName("A picture shows what was found, and says it")
class ChartTest {
  private static Lettering lettering;

  @BeforeAll
  static void loadLetters() throws IOException {
    lettering = Lettering.load();
  }

  @Test
  @DisplayName("The picture of the README is what the program draws of its own input")
  void chart_levelledOff_isThePictureOfTheReadme() throws IOException {
    Recorded series =
        Objects.requireNonNull(SeriesFile.read(Runs.SERIES, read -> {}).get("levelled-off"));
    Watched watched = series.asOf("levelled-off", Days.date(153));
    assertThat(Chart.of(watched, lettering))
        .isEqualTo(Files.readString(Path.of("levelled-off.svg")));
  }

  @Test
  void chart_anyone_hasATitleAndADescription() {
    Element svg = draw("one", 0, 112, day -> day == 105 ? 0 : 7);
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
    assertThat(texts(svg, "title")).containsExactly("one: level, with room to grow");
    assertThat(texts(svg, "desc"))
        .singleElement()
        .asString()
        .startsWith("As of day 111. Closeness has stayed level: ")
        .contains("It has been level at least since day 0.")
        .contains("One hard day, day 105, is not held against the days around it.")
        .contains("Check-ins on 112 of the days 0 to 111.")
        .endsWith("It is not a diagnosis.");
  }

  @Test
  @DisplayName("Every rating is a dot, and a day set aside has a ring")
  void chart_ratings_areDotsAndDaysSetAsideHaveRings() {
    Element svg = draw("one", 0, 150, day -> day == 145 ? 0 : 7);
    assertThat(circles(group(svg, "ratings"))).hasSize(150);
    // 112 days are looked at, the others are drawn as no longer looked at
    assertThat(circles(group(svg, "ratings")))
        .filteredOn(dot -> dot.getAttribute("fill").equals(Look.PAPER))
        .hasSize(150 - 112);
    assertThat(circles(group(svg, "set-aside"))).hasSize(1);
    assertThat(words(svg))
        .contains("the rating of a day", "no longer looked at")
        .contains("set aside; the bar is what it counted as");
  }

  @Test
  void chart_growthThenLevel_hasTheDayItBeganWithItsRange() {
    Element svg = draw("one", 0, 140, day -> day < 60 ? 2 + day / 15 : 6);
    assertThat(words(svg))
        .contains("Level, with room to grow", "when it became level, with its 90 % range")
        .anyMatch(words -> words.matches("level since about day \\d+"));
    assertThat(circles(group(svg, "onset"))).hasSize(1);
    assertThat(paths(group(svg, "fit"))).hasSize(2);
  }

  @Test
  @DisplayName("Where it may have been level before, an arrow points there")
  void chart_levelFromTheStart_pointsBack() {
    Element svg = draw("one", 0, 60, day -> 6);
    assertThat(words(svg)).contains("level since day 0 or before");
    assertThat(circles(group(svg, "onset"))).isEmpty();
    assertThat(paths(group(svg, "onset"))).hasSize(1);
  }

  @Test
  void chart_suddenDrop_hasItsDayAndTheLevelBefore() {
    Element svg = draw("one", 0, 100, day -> day < 90 ? 8 : 3);
    assertThat(words(svg))
        .contains(
            "Getting less, after a sudden drop", "drop, day 90", "before the drop 8.0", "now 3.0");
  }

  @Test
  @DisplayName("A line on which no finding rests is dashed, and says so")
  void chart_nothingFound_isDashed() {
    Element svg = draw("one", 0, 13, day -> 6);
    assertThat(words(svg)).contains("the level fitted, on which no finding rests");
    assertThat(paths(group(svg, "fit")).get(1).hasAttribute("stroke-dasharray")).isTrue();
    assertThat(words(svg)).noneMatch(words -> words.startsWith("now "));
  }

  @Test
  void chart_noCheckIns_saysSo() {
    Element svg = draw("one", 0, 0, day -> 0);
    assertThat(words(svg)).contains("Too early to say", "no check-ins");
    assertThat(circles(svg)).isEmpty();
    assertThat(texts(svg, "desc")).singleElement().asString().contains(" No check-ins. ");
  }

  @Test
  @DisplayName("Of ten years the last half is drawn, and how many check-ins are not")
  void chart_tenYears_drawsTheLastHalfYear() {
    Element svg = draw("one", 0, 3650, day -> day % 3 + 5);
    assertThat(circles(group(svg, "ratings"))).hasSize(182);
    assertThat(words(svg))
        .anyMatch(words -> words.contains("Earlier check-ins, 3468 of them, are not drawn."))
        .anyMatch(words -> words.startsWith("← level since day "));
  }

  @Test
  void chart_couple_hasAPanelForEach() throws IOException {
    Recorded couple =
        Objects.requireNonNull(CouplesFile.read(Runs.COUPLES, read -> {}).get("one-level"));
    Watched watched = couple.asOf("one-level", Days.date(134));
    Element svg = parsed(Chart.of(watched, lettering));
    assertThat(words(svg)).contains("A: growing", "B: level, with room to grow");
    assertThat(groups(svg, "ratings")).hasSize(2);
    assertThat(texts(svg, "desc"))
        .singleElement()
        .asString()
        .contains(" A: growing. Closeness has been growing ", " B: level, with room to grow. ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "a & \"b\" 'c'", "Zoë 💛"})
  void chart_anyId_isText(String id) {
    Element svg = draw(id, 0, 60, day -> 6);
    assertThat(texts(svg, "title")).containsExactly(id + ": level, with room to grow");
    assertThat(words(svg)).contains(id + ", day 59");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void chart_longId_isShortenedWhereItWouldNotFit() {
    String id = "W".repeat(100);
    Element svg = draw(id, 0, 60, day -> 6);
    assertThat(words(svg)).anyMatch(words -> words.matches("W{5,60}…, day 59"));
    assertThat(texts(svg, "title")).singleElement().asString().startsWith(id);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 13, 60, 150, 400, 3650})
  @DisplayName("Nothing lies outside, is fetched from elsewhere, or has an id twice")
  void chart_anyLength_staysWithinItsSheet(int days) {
    for (int first : new int[] {-1_000_000, -40, 0, 999_000 - days}) {
      String drawing = svg("one", first, days, day -> Math.floorMod(day * 7, 5) + 3);
      assertThat(drawing)
          .doesNotContain("NaN", "Infinity", "href", "<style", "<image", "url(http")
          .containsOnlyOnce("http");
      Element svg = parsed(drawing);
      double width = Double.parseDouble(svg.getAttribute("width"));
      double height = Double.parseDouble(svg.getAttribute("height"));
      for (Element text : elements(svg, "text")) {
        assertThat(left(text)).isBetween(0.0, width);
        assertThat(left(text) + length(text)).isLessThanOrEqualTo(width);
        assertThat(number(text, "y")).isBetween(12.0, height - 4);
      }
      for (Element circle : circles(svg)) {
        assertThat(number(circle, "cx")).isBetween(0.0, width);
        assertThat(number(circle, "cy")).isBetween(0.0, height);
      }
      List<String> ids = new ArrayList<>();
      for (Element element : elements(svg, "*")) {
        if (element.hasAttribute("id")) {
          ids.add(element.getAttribute("id"));
        }
      }
      assertThat(ids).doesNotHaveDuplicates();
    }
  }

  private static double left(Element text) {
    double x = number(text, "x");
    return switch (text.getAttribute("text-anchor")) {
      case "end" -> x - length(text);
      case "middle" -> x - length(text) / 2;
      default -> x;
    };
  }

  private static double length(Element text) {
    double size = number(text, "font-size");
    return lettering.width(text.getTextContent(), size, text.hasAttribute("font-weight"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  @DisplayName("What a colour tells is told by lightness too")
  void look_greys_areApart() {
    assertThat(grey(Look.BAND) - grey(Look.FOUND)).isGreaterThan(100);
    assertThat(grey(Look.PAPER) - grey(Look.SOFT)).isGreaterThan(128);
  }

  /** As a printer without colour prints it: ITU-R BT.601, 0 to 255. */
  private static int grey(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return (299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }

  private static Element draw(String id, int first, int days, IntUnaryOperator points) {
    return parsed(svg(id, first, days, points));
  }

  private static String svg(String id, int first, int days, IntUnaryOperator points) {
    SortedMap<LocalDate, Integer> ratings = new TreeMap<>();
    for (int day = first; day < first + days; day++) {
      ratings.put(Days.date(day), points.applyAsInt(day));
    }
    LocalDate on = Days.date(first + Math.max(days, 1) - 1);
    return Chart.of(new SeriesFile.Series(ratings).asOf(id, on), lettering);
  }

  private static Element parsed(String svg) {
    try {
      Document document = DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<Element> circles(Element in) {
    return elements(in, "circle");
  }

  private static List<Element> paths(Element in) {
    return elements(in, "path");
  }

  private static List<Element> groups(Element svg, String kind) {
    return elements(svg, "g").stream()
        .filter(group -> group.getAttribute("class").equals(kind))
        .toList();
  }

  private static Element group(Element svg, String kind) {
    List<Element> groups = groups(svg, kind);
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static List<String> texts(Element svg, String name) {
    return elements(svg, name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> words(Element svg) {
    return texts(svg, "text");
  }
}
