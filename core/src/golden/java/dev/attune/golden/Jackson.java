package dev.attune.golden;

import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;

/** Both generations of Jackson, with the library's own settings. */
enum Jackson {
  TWO {
    @Override
    String write(Object value) {
      return AttuneJson2.write(value);
    }

    @Override
    Object read(String document, Class<?> type) {
      return AttuneJson2.read(document, type);
    }
  },
  THREE {
    @Override
    String write(Object value) {
      return AttuneJson3.write(value);
    }

    @Override
    Object read(String document, Class<?> type) {
      return AttuneJson3.read(document, type);
    }
  };

  abstract String write(Object value);

  abstract Object read(String document, Class<?> type);
}
