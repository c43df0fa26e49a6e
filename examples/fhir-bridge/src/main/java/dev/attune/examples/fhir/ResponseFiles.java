package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.fhir.ResponseReader.Response;
import dev.attune.examples.parts.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** Reads the responses in files; other resources of a Bundle are passed over. */
final class ResponseFiles {
  private final ReadQuestionnaire questionnaire;
  private final LeftOut leftOut;
  private final List<Response> responses = new ArrayList<>();
  private final Set<String> respondents = new HashSet<>();
  private final Progress progress;
  private long bytesRead;

  /**
   * Begins to read.
   *
   * @param questionnaire what the responses answer
   * @param leftOut takes the responses that cannot be read
   * @param progress is told how many bytes are done
   */
  ResponseFiles(ReadQuestionnaire questionnaire, LeftOut leftOut, Progress progress) {
    this.questionnaire = questionnaire;
    this.leftOut = leftOut;
    this.progress = progress;
  }

  /** How many bytes there are to read; 0 for files that are not there. */
  static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return size;
  }

  /** A file itself, or the JSON files of a folder by name. */
  static List<Path> in(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /** What was read so far, in the order it was read. */
  List<Response> responses() {
    return List.copyOf(responses);
  }

  /**
   * Reads the responses of a file.
   *
   * @param file a QuestionnaireResponse, or a Bundle
   * @return how many there were
   * @throws InvalidValueException where it is neither, or a response in it is wrong
   */
  int read(Path file) throws IOException {
    Resource resource = FhirJson.read(file);
    int before = responses.size();
    if (resource instanceof QuestionnaireResponse response) {
      add(response, "QuestionnaireResponse");
    } else if (resource instanceof Bundle bundle) {
      int entries = bundle.getEntry().size();
      long size = size(List.of(file));
      for (int i = 0; i < entries; i++) {
        progress.at(bytesRead + size * (i + 1) / entries);
        if (bundle.getEntry().get(i).getResource() instanceof QuestionnaireResponse response) {
          add(response, "Bundle.entry[" + i + "]");
        }
      }
    } else {
      throw InvalidValueException.of(
          "$", "a QuestionnaireResponse or a Bundle", "a " + resource.fhirType());
    }
    bytesRead += size(List.of(file));
    progress.at(bytesRead);
    return responses.size() - before;
  }

  private void add(QuestionnaireResponse response, String place) {
    Response read;
    try {
      read = ResponseReader.read(response, questionnaire, place);
    } catch (InvalidValueException e) {
      leftOut.add(e);
      return;
    }
    // not even leniently: nobody can tell which of the two is the right one
    if (!respondents.add(read.respondent())) {
      throw InvalidValueException.of(
          place + " subject", "each respondent once", "one that an earlier response has");
    }
    responses.add(read);
  }
}
