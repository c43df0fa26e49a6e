/** A program that plans with the library and keeps nothing. */
module dev.attune.consumers.modulepath {
  requires dev.attune.assessment;
  requires dev.attune.catalog;
}
