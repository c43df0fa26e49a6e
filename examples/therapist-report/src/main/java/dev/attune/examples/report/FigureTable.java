package dev.attune.examples.report;

import java.util.List;

/**
 * A table for a terminal and for a page alike.
 *
 * @param head the names of its columns; empty for the one that names the rows
 * @param rows as many cells each, the name of the row first
 */
record FigureTable(List<String> head, List<List<String>> rows) {}
