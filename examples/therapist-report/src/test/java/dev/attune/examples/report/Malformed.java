package dev.attune.examples.report;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What people's files look like when something went wrong, and when it only looks so. */
final class Malformed {
  static final String CELL = "expected a number such as 4 or -2.5, or nothing, found another text";

  /** A questionnaire of two items, one with listed answers. */
  static final String INSTRUMENT = """
      {"id": "i", "items": [{"id": "q1", "min": 1, "max": 5},
          {"id": "q2", "options": [{"value": 0}, {"value": 3}]}],
       "scales": [{"id": "s", "items": [{"item": "q1"}, {"item": "q2"}]}]}
      """;

  /** Two couples' answers to it. */
  static final String RESPONSES = "respondent,q1,q2\nc-1,1,3\nc-2,5,0\nd-1,2,\nd-2,4,3\n";

  private Malformed() {}

  /** Files that say the same as {@link #RESPONSES}. */
  static Stream<String> sameResponses() {
    return Stream.of(
        RESPONSES,
        "\uFEFF" + RESPONSES,
        RESPONSES.replace("\n", "\r\n"),
        RESPONSES.stripTrailing(),
        RESPONSES.replace("\n", "\n\n") + "\r\n\n",
        "respondent,q2,q1\nc-1,3,1\nc-2,0,5\nd-1,,2\nd-2,3,4\n",
        "\"respondent\",\"q1\",\"q2\"\n\"c-1\",\"1\",\"3\"\n\"c-2\",5,\"0\"\nd-1,2,\"\"\nd-2,4,3\n",
        "respondent,q1,q2\nc-1,1.0,03\nc-2,5.000,-0\nd-1,2,\nd-2,04,3.0\n");
  }

  /** Files of responses, and why each is refused. */
  static Stream<Arguments> responses() {
    String notTaken = " expected a number from 1 to 5, or nothing, found another number";
    return Stream.of(
        arguments("", "line 1: expected the header of the file, found an empty file"),
        arguments(
            "\n", "line 1, column 1: expected 'respondent', then commas and items, found nothing"),
        arguments(
            "respondent;q1;q2\nc-1;1;3\n",
            "line 1, column 1: expected 'respondent', then commas and items, found columns separated by semicolons"),
        arguments(
            "respondent\tq1\tq2\n",
            "line 1, column 1: expected 'respondent', then commas and items, found columns separated by tabs"),
        arguments(
            "Respondent,q1,q2\n",
            "line 1, column 1: expected 'respondent', then commas and items, found another text"),
        arguments(
            "respondent,q1,q3,q2\n",
            "line 1, column 3: expected one of q1, q2, nearest is 'q1', found 'q3'"),
        arguments(
            "respondent,q1, q2\n",
            "line 1, column 3: expected one of q1, q2, nearest is 'q2', found another text"),
        arguments(
            "respondent,q1,q2,q1\n", "line 1, column 4: expected each item once, found 'q1' again"),
        arguments(
            "respondent,q1\n", "line 1: expected a column for each item, found none for 'q2'"),
        arguments("respondent\n", "line 1: expected a column for each item, found none for 'q1'"),
        arguments(
            "respondent,q1,q2\nc-1,1\n", "line 2: expected 3 cells, as in the header, found 2"),
        arguments(
            "respondent,q1,q2\nc-1,1,3,\n", "line 2: expected 3 cells, as in the header, found 4"),
        arguments(
            "respondent,q1,q2\nc-1,1,5,3\n", "line 2: expected 3 cells, as in the header, found 4"),
        arguments(
            "respondent,q1,q2\nc-1;1;3\n", "line 2: expected 3 cells, as in the header, found 1"),
        arguments("respondent,q1,q2\nc-1,\"1,5\",3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1, 1,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,1,NA\n", "line 2, column 3 (q2): " + CELL),
        arguments("respondent,q1,q2\nc-1,1,NaN\n", "line 2, column 3 (q2): " + CELL),
        arguments("respondent,q1,q2\nc-1,Infinity,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,0x1,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,1e0,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,1\u0000,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,1,3\nc-2,6,3\n", "line 3, column 2 (q1):" + notTaken),
        arguments("respondent,q1,q2\nc-1,0.999,3\n", "line 2, column 2 (q1):" + notTaken),
        arguments(
            "respondent,q1,q2\nc-1,1,2\n",
            "line 2, column 3 (q2): expected one of the listed answers, or nothing, found another number"),
        arguments(
            "respondent,q1,q2\nc-1,1,3\nc-2,1,3\nc-1,1,3\n",
            "line 4, column 1: expected each respondent once, found one that an earlier row has"),
        arguments(
            "respondent,q1,q2\n,1,3\n",
            "line 2, column 1: expected a respondent of 1 to 200 characters on one line, found nothing"),
        arguments(
            "respondent,q1,q2\n\"a\nc-2\",1,3\n",
            "line 2, column 1: expected a respondent of 1 to 200 characters on one line, found another text"),
        arguments(
            "respondent,q1,q2\nc-1\u0000,1,3\n",
            "line 2, column 1: expected a respondent of 1 to 200 characters on one line, found another text"),
        arguments(
            "respondent,q1,q2\nc-1,1,3\n\nc-2,\"1,3\nd-1,1,3\n",
            "line 4: expected cells quoted as a whole or not at all,"
                + " found a quotation mark that is not closed, or in the wrong place"),
        arguments(
            "respondent,q1,q2\nc-1,\"1\"5,3\n",
            "line 2: expected cells quoted as a whole or not at all,"
                + " found a quotation mark that is not closed, or in the wrong place"),
        arguments("respondent,q1,q2\nc-1,1\"\",3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,-Infinity,3\n", "line 2, column 2 (q1): " + CELL),
        arguments(
            "respondent,q1,q2\nc-1,1" + "0".repeat(400) + ",3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,\u0661,3\n", "line 2, column 2 (q1): " + CELL),
        arguments("respondent,q1,q2\nc-1,-1,3\n", "line 2, column 2 (q1):" + notTaken),
        arguments(
            "respondent,q1,q2\nc-1,1,,3\n", "line 2: expected 3 cells, as in the header, found 4"),
        arguments(
            "{\"a\": 1}\n",
            "line 1, column 1: expected 'respondent', then commas and items, found another text"),
        arguments(
            "respondent,q1,q2,\nc-1,1,3,\n",
            "line 1, column 4: expected one of q1, q2, nearest is 'q1', found another text"),
        arguments(
            "respondent,q1,q2,respondent\n",
            "line 1, column 4: expected one of q1, q2, found 'respondent'"));
  }

  /** Questionnaires, and how the line begins that refuses each. */
  static Stream<Arguments> instruments() {
    String item = "{\"id\": \"q1\", \"min\": 1, \"max\": 5}";
    String scale = "{\"id\": \"s\", \"items\": [{\"item\": \"q1\"}]}";
    return Stream.of(
        arguments("", "$: expected a JSON object, found an empty file"),
        arguments("   ", "$: expected a JSON object, found an empty file"),
        arguments("null", "$: expected an object"),
        arguments("[]", "$: expected an object, found a list"),
        arguments("3", "$: expected an object"),
        arguments("{", "line 1: expected the rest of the JSON"),
        arguments("{} {}", "line 1: expected"),
        arguments("respondent,q1\na,1\n", "line 1: expected JSON"),
        arguments("[".repeat(5000), "$: expected at most 32 levels"),
        arguments(json("NaN", scale), "line 1: expected JSON"),
        arguments(
            json("{\"id\": \"q1\", \"min\": 1, \"max\": Infinity}", scale),
            "line 1: expected JSON"),
        arguments(
            json("{\"id\": \"q1\", \"min\": 1, \"max\": 1e999}", scale),
            "instrument 'i' item 'q1' max: expected a finite number, found Infinity"),
        arguments(
            json("{\"id\": \"q1\", \"min\": 5, \"max\": 1}", scale),
            "instrument 'i' item 'q1': expected min below max"),
        arguments(
            json("{\"id\": \"q1\", \"min\": 1, \"max\": 1}", scale),
            "instrument 'i' item 'q1': expected min below max"),
        arguments(
            json("{\"id\": \"q1\", \"min\": \"1\", \"max\": 5}", scale),
            "$.items[0].min: expected a number"),
        arguments(json("{\"id\": \"q1\", \"min\": 1}", scale), "instrument 'i' item 'q1'"),
        arguments(
            json("{\"id\": \"q1\", \"min\": 1, \"maximum\": 5}", scale), "$.items[0]: expected"),
        arguments(json("{\"id\": \"\", \"min\": 1, \"max\": 5}", scale), "$.items[0].id: "),
        arguments(json("{\"id\": \"q,1\", \"min\": 1, \"max\": 5}", scale), "$.items[0].id: "),
        arguments(json(item + ", " + item, scale), "instrument 'i' items: expected each id once"),
        arguments(json(item, ""), "instrument 'i' scales: expected"),
        arguments(json("", scale), "instrument 'i'"),
        arguments(json(item, scale + ", " + scale), "instrument 'i' scales: expected each id once"),
        arguments(json(item, scale.replace("q1", "q2")), "instrument 'i' scale 's' item: expected"),
        arguments(json(item, "{\"id\": \"s\", \"items\": []}"), "instrument 'i' scale 's'"),
        arguments(
            json(item, "{\"id\": \"s\", \"items\": [{\"item\": \"q1\", \"weight\": -1}]}"),
            "instrument 'i' scale 's'"),
        arguments(
            json(item, "{\"id\": \"s\", \"items\": [{\"item\": \"q1\", \"weight\": 0}]}"),
            "instrument 'i' scale 's'"),
        arguments(
            json(item, "{\"id\": \"s\", \"items\": [{\"item\": \"q1\"}, {\"item\": \"q1\"}]}"),
            "instrument 'i' scale 's'"),
        arguments(
            json(item, "{\"id\": \"s\", \"items\": [{\"item\": \"q1\"}], \"method\": \"median\"}"),
            "$.scales[0].method: expected"),
        arguments(
            json(
                item,
                "{\"id\": \"s\", \"items\": [{\"item\": \"q1\"}], \"bands\": [{\"id\": \"b\", \"lower\": 2}]}"),
            "instrument 'i' scale 's' band 'b'"),
        arguments("{\"id\": \"i\", \"id\": \"i\"}", "$: expected each name once in an object"));
  }

  private static String json(String items, String scales) {
    return "{\"id\": \"i\", \"items\": [" + items + "], \"scales\": [" + scales + "]}";
  }
}
