assert new File(basedir, 'build.log').readLines().count('7 values are kept, by the library\'s mapper and by our own') == 2
