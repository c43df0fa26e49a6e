package dev.attune.catalog.evidence;

import dev.attune.core.evidence.CitationStatus;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;

/** Short ways to write a reference; a detail nobody saw stands in [brackets] in the citation, a DOI included. */
final class Citations {
  private Citations() {}

  static Reference verified(String id, String citation, String checkedAt) {
    return checked(id, citation, CitationStatus.VERIFIED, checkedAt).build();
  }

  static Reference verified(String id, String citation, String doi, String checkedAt) {
    return checked(id, citation, CitationStatus.VERIFIED, checkedAt).doi(doi).build();
  }

  static Reference partlyVerified(String id, String citation, String checkedAt) {
    return checked(id, citation, CitationStatus.VERIFIED_PARTIAL, checkedAt).build();
  }

  static Reference partlyVerified(String id, String citation, String doi, String checkedAt) {
    return checked(id, citation, CitationStatus.VERIFIED_PARTIAL, checkedAt)
        .doi(doi)
        .build();
  }

  static Reference unconfirmed(String id, String citation) {
    return reference(id, citation, CitationStatus.UNCONFIRMED).build();
  }

  private static Reference.Builder checked(
      String id, String citation, CitationStatus status, String checkedAt) {
    return reference(id, citation, status).checkedAt(checkedAt);
  }

  private static Reference.Builder reference(String id, String citation, CitationStatus status) {
    return Reference.builder().id(ReferenceId.of(id)).citation(citation).status(status);
  }
}
