List<String> refusals = new File(basedir, 'build.log').readLines().findAll { it.contains('[ERROR]') && it.contains('Nulls.kt') }
refusals.each { println it }
assert refusals.size() == 10
