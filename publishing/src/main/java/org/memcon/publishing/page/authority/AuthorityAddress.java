package org.memcon.publishing.page.authority;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.memcon.model.authority.AuthorityRecord;

/// Where the pages of people, places and bodies are.
public final class AuthorityAddress {

  private AuthorityAddress() {}

  /// The address of a record's page: `/people/person-arden-lucy`.
  public static String of(AuthorityRecord record) {
    return folder(record) + "/" + encoded(record.id().value());
  }

  /// The address under which a list's sort would have an id: `/people/frus1961-63v05%23p_GAA1`.
  public static String of(AuthorityList.Sort sort, String id) {
    return sort.address() + "/" + encoded(id);
  }

  /// The folder in which pages of this sort are.
  static String folder(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> AuthorityList.Sort.PEOPLE.address();
      case AuthorityRecord.CorporateBody body -> AuthorityList.Sort.ORGANIZATIONS.address();
      case AuthorityRecord.Place place -> AuthorityList.Sort.PLACES.address();
      case AuthorityRecord.Term term -> "/terms";
    };
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
