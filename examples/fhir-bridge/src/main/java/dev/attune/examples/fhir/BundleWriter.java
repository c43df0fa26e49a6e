package dev.attune.examples.fhir;

import java.io.IOException;
import java.io.Writer;
import org.hl7.fhir.r4.model.Resource;

/** Writes a Bundle one entry after the other, each on a line, so that it may be larger than the memory. */
final class BundleWriter {
  private final Writer target;
  private boolean empty = true;

  BundleWriter(Writer target) throws IOException {
    this.target = target;
    target.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\"");
  }

  /**
   * Adds an entry.
   *
   * @param address the address of the resource, unique in the bundle
   * @param resource the resource
   */
  void add(String address, Resource resource) throws IOException {
    target.write(empty ? ",\"entry\":[\n" : ",\n");
    target.write("{\"fullUrl\":\"" + address + "\",\"resource\":" + FhirJson.line(resource) + "}");
    empty = false;
  }

  /** Ends the bundle. */
  void end() throws IOException {
    target.write(empty ? "}\n" : "\n]}\n");
  }
}
