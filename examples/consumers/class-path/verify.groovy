assert new File(basedir, 'build.log').readLines().count('30 days for b-1, beginning with morning-compliment') == 1
