/** A program that keeps values with Jackson 3. */
module dev.attune.consumers.jacksonthree {
  requires dev.attune.assessment;
  requires dev.attune.catalog;
  requires tools.jackson.databind;
}
