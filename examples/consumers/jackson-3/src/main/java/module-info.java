/** A program that keeps a bond with Jackson 3. */
module dev.attune.consumers.jacksonthree {
  requires dev.attune.core;
  requires tools.jackson.databind;
}
