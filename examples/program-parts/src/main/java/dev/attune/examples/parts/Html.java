package dev.attune.examples.parts;

/** A page of HTML as it is written: elements in order, every text escaped. */
public final class Html {
  private final StringBuilder page = new StringBuilder();

  /** A page without elements. */
  public Html() {}

  /**
   * Adds markup as it is.
   *
   * @param markup from the program's own source, never from a file
   * @return this page
   */
  public Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /**
   * Adds text, escaped.
   *
   * @param text any text
   * @return this page
   */
  public Html text(String text) {
    page.append(escaped(text));
    return this;
  }

  /**
   * Adds an element on a line of its own.
   *
   * @param start its name and attributes, for example {@code p class="note"}
   * @param text what stands in it
   * @return this page
   */
  public Html element(String start, String text) {
    int end = start.indexOf(' ');
    String name = end < 0 ? start : start.substring(0, end);
    return raw("<" + start + ">").text(text).raw("</" + name + ">\n");
  }

  /**
   * A text that stands for itself in an element or an attribute.
   *
   * @param text any text
   * @return the text without signs that mean something in HTML
   */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What was added so far. */
  @Override
  public String toString() {
    return page.toString();
  }
}
