package dev.attune.examples.watch;

import dev.attune.examples.parts.Html;
import java.util.ArrayDeque;
import java.util.Deque;

/** A drawing in SVG as it is written: elements in order, every text escaped, every length to a hundredth of a pixel. */
final class Svg {
  private final StringBuilder drawing = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A start tag to which attributes are added one by one, until it is told what stands in the element. */
  final class Tag {
    private final String name;

    private Tag(String name) {
      this.name = name;
      drawing.append('<').append(name);
    }

    Tag with(String attribute, String value) {
      drawing.append(' ').append(attribute).append("=\"");
      drawing.append(Html.escaped(value)).append('"');
      return this;
    }

    Tag with(String attribute, double pixels) {
      return with(attribute, length(pixels));
    }

    /** Nothing stands in it. */
    Svg empty() {
      drawing.append("/>\n");
      return Svg.this;
    }

    /** A text stands in it and nothing else. */
    Svg words(String text) {
      drawing.append('>').append(Html.escaped(text)).append("</").append(name).append(">\n");
      return Svg.this;
    }

    /** What is drawn from now on stands in it, until {@link Svg#end()}. */
    Svg begin() {
      drawing.append(">\n");
      open.push(name);
      return Svg.this;
    }
  }

  Tag tag(String name) {
    return new Tag(name);
  }

  /** Begins a group of shapes of one kind. */
  Svg group(String kind) {
    return tag("g").with("class", kind).begin();
  }

  /** Ends the element that was begun last. */
  Svg end() {
    drawing.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Another drawing, within the element that is open. */
  Svg drawing(Svg other) {
    drawing.append(other.drawing);
    return this;
  }

  /** A length as SVG has it, such as '12.5'. */
  static String length(double pixels) {
    long hundredths = Math.round(pixels * 100);
    String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
    long rest = Math.abs(hundredths % 100);
    return rest == 0 ? whole : whole + "." + rest / 10 + (rest % 10 == 0 ? "" : rest % 10);
  }

  /** What was drawn. */
  @Override
  public String toString() {
    return drawing.toString();
  }
}
