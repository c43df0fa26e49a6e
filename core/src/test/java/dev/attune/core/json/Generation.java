package dev.attune.core.json;

/** Both generations of Jackson behind one face, so that every test runs in each. */
enum Generation {
  JACKSON_2 {
    @Override
    String write(Object value) {
      return AttuneJson2.write(value);
    }

    @Override
    <T> T read(String document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }

    @Override
    <T> T read(byte[] document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }
  },
  JACKSON_3 {
    @Override
    String write(Object value) {
      return AttuneJson3.write(value);
    }

    @Override
    <T> T read(String document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }

    @Override
    <T> T read(byte[] document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }
  };

  abstract String write(Object value);

  abstract <T> T read(String document, Class<T> type);

  abstract <T> T read(byte[] document, Class<T> type);
}
