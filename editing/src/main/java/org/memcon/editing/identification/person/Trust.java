package org.memcon.editing.identification.person;

/// How far the list of people can be trusted to hold those whom the records name.
public enum Trust {
  /// The editors' own list of those who are named in these records.
  OWN_LIST,
  /// What is known of people elsewhere: a surname alone may be anybody's.
  ELSEWHERE
}
