package org.memcon.publishing.page.authority;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// Where the pages of people, places and bodies are.
public final class AuthorityAddress {

  private AuthorityAddress() {}

  /// The address of a record's page: `/people/person-arden-lucy`.
  public static String of(AuthorityRecord record) {
    return folder(record) + "/" + encoded(record.id());
  }

  /// The address of a person's page by id alone.
  public static String ofPerson(AuthorityId id) {
    return "/people/" + encoded(id);
  }

  /// The folder in which pages of this sort are.
  static String folder(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> "/people";
      case AuthorityRecord.CorporateBody body -> "/organizations";
      case AuthorityRecord.Place place -> "/places";
      case AuthorityRecord.Term term -> "/terms";
    };
  }

  private static String encoded(AuthorityId id) {
    return URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
