/** A program that keeps values with Jackson 2. */
module dev.attune.consumers.jacksontwo {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires dev.attune.assessment;
  requires dev.attune.catalog;
}
