package dev.attune.assessment.plateau;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The labelled check-in series of the fixtures, and what replaying them gives. */
final class Series {
  private Series() {}

  static JsonNode json(String file) {
    try {
      return new ObjectMapper().readTree(text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closeness by day, by the id of the series. */
  static Map<String, SortedMap<Integer, Integer>> all() {
    Map<String, SortedMap<Integer, Integer>> series = new LinkedHashMap<>();
    text("series.csv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .forEach(row -> series
            .computeIfAbsent(row.get(0), id -> new TreeMap<>())
            .put(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
    return series;
  }

  /** The after-ratings of each partner of each couple, by 'couple/partner'. */
  static Map<String, SortedMap<Integer, Integer>> ofPartners() {
    Map<String, SortedMap<Integer, Integer>> series = new LinkedHashMap<>();
    text("couples.csv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .forEach(row -> series
            .computeIfAbsent(row.get(0) + "/" + row.get(1), id -> new TreeMap<>())
            .put(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(4))));
    return series;
  }

  /** What one partner of a couple said of one day, as the file has it; days are dates so that day 0 is 1970-01-01. */
  record PartnerDay(String partner, LocalDate on, int before, int after, String ritual) {}

  /** The days of each couple, by its id. */
  static Map<String, List<PartnerDay>> couples() {
    Map<String, List<PartnerDay>> couples = new LinkedHashMap<>();
    text("couples.csv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .forEach(row -> couples
            .computeIfAbsent(row.get(0), id -> new ArrayList<>())
            .add(new PartnerDay(
                row.get(1),
                LocalDate.ofEpochDay(Long.parseLong(row.get(2))),
                Integer.parseInt(row.get(3)),
                Integer.parseInt(row.get(4)),
                row.get(5))));
    return couples;
  }

  private static String text(String file) {
    try (InputStream in = Series.class.getResourceAsStream("/fixtures/plateau/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
