/** A program that plans with the library and keeps nothing. */
module dev.attune.consumers.nojackson {
  requires dev.attune.core;
}
