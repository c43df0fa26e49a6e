/** A program that keeps a bond with Jackson 2. */
module dev.attune.consumers.jacksontwo {
  requires dev.attune.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
}
