package dev.attune.assessment.sample;

import java.util.List;

/**
 * How the columns of one person lie side by side in words of 64 bits, so that one addition or multiplication serves several.
 *
 * <p>Each column has a lane, a few bits of a word. In its lower bits stands the number, counted from the lowest answer; in its upper
 * four stand marks, which say what an answer is. A gap is a lane without bits, and so is one that belongs to no column.
 */
final class LaneLayout {
  /** The mark of an answer that the item takes. */
  static final int GIVEN = 1;

  static final int LOWEST = 2;
  static final int HIGHEST = 4;
  static final int NOT_TAKEN = 8;

  private static final int MARKS = 4;
  /** Sizes are powers of 2, as dividing takes long: 2 to the power of 3, 5 and 6 is 8, 32 and 64 bits. */
  private static final int NARROWEST_BITS = 3;

  private static final int WIDEST_BITS = 5;
  private static final int WORD_BITS = 6;
  /** So many products of two numbers a lane has to have room for, that adding them up goes fast. */
  private static final long ROOM_FOR = 7;

  private final int size;
  private final int widthBits;
  private final int width;
  private final int perWordBits;
  private final int perWord;
  private final int numberBits;
  private final long mostProduct;
  private final long ones;

  private LaneLayout(int size, long widest) {
    this.size = size;
    numberBits = Long.SIZE - Long.numberOfLeadingZeros(widest);
    mostProduct = widest * widest;
    int bits = NARROWEST_BITS;
    while (bits < WIDEST_BITS && most(1 << bits) < ROOM_FOR * mostProduct) {
      bits++;
    }
    widthBits = bits;
    width = 1 << widthBits;
    perWordBits = WORD_BITS - widthBits;
    perWord = 1 << perWordBits;
    ones = everyLane(width);
  }

  /** The lanes for columns of whole numbers. */
  static LaneLayout ofWhole(List<Column> columns) {
    long widest = 1;
    for (Column column : columns) {
      widest = Math.max(widest, (long) (column.highest() - column.lowest()));
    }
    return new LaneLayout(columns.size(), widest);
  }

  /** Lanes for marks alone. */
  static LaneLayout ofMarks(List<Column> columns) {
    return new LaneLayout(columns.size(), 1);
  }

  /** The greatest number of so many bits, unsigned. */
  static long most(int bits) {
    return -1L >>> (Long.SIZE - bits);
  }

  /** A 1 at the lowest bit of every lane so wide. */
  static long everyLane(int width) {
    return Long.divideUnsigned(-1L, most(width));
  }

  int size() {
    return size;
  }

  /** How many bits a lane has. */
  int width() {
    return width;
  }

  int perWord() {
    return perWord;
  }

  int words() {
    return (size + perWord - 1) / perWord;
  }

  int word(int column) {
    return column >> perWordBits;
  }

  int shift(int column) {
    return (column & (perWord - 1)) << widthBits;
  }

  /** How many products of two numbers a lane has room for. */
  long room() {
    return most(width) / mostProduct;
  }

  /** A number and marks, in the lane of a column. */
  long entry(int column, long number, int marks) {
    return (number | (long) marks << (width - MARKS)) << shift(column);
  }

  /** The marks of a column. */
  int marks(long[] words, int column) {
    return (int) (words[word(column)] >>> shift(column) >>> (width - MARKS) & most(MARKS));
  }

  /** The numbers of a word without the marks. */
  long numbers(long word) {
    return word & ones * most(width - MARKS);
  }

  /** The column whose lane has this bit of a word. */
  int column(int word, int bit) {
    return (word << perWordBits) + (bit >> widthBits);
  }

  /** The number of a column. */
  long number(long[] words, int column) {
    return words[word(column)] >>> shift(column) & most(width - MARKS);
  }

  /** A 1 in each lane with this mark. */
  long marked(long word, int mark) {
    return word >>> (width - MARKS + Integer.numberOfTrailingZeros(mark)) & ones;
  }

  /** A 1 in each lane of a word that belongs to a column. */
  long used(int word) {
    int columns = Math.min(perWord, size - word * perWord);
    return ones & most(columns * width);
  }

  /** The squares of the numbers of a word without marks: bit by bit, each number times the bits that it has. */
  long squares(long numbers) {
    long squares = 0;
    for (int bit = 0; bit < numberBits; bit++) {
      long having = (numbers >>> bit & ones) * most(width);
      squares += (numbers & having) << bit;
    }
    return squares;
  }
}
