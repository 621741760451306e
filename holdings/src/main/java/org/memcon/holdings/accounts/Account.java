package org.memcon.holdings.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody who may sign in.
///
/// @param password what tells the password, in the form of PHC strings: `$argon2id$v=19$…`; empty
///   where there is none
/// @param identity by what an identity provider knows whose account this is: an e-mail address, or
///   the provider's own word (OpenID Connect's `sub`); empty where one signs in by password alone
/// @param since when the account, or its password, was made
public record Account(String name, Role role, String password, String identity, Instant since) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");

  /// What somebody may.
  public enum Role {
    /// Reads what is open to readers, also where only those who sign in may read.
    READER,
    /// Sees what is closed, takes in and corrects.
    EDITOR,
    /// The same; by this word it is known whose archive it is.
    OWNER;

    /// The word for it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The role of a word.
    public static Optional<Role> of(String word) {
      for (Role role : values()) {
        if (role.word().equals(word)) {
          return Optional.of(role);
        }
      }
      return Optional.empty();
    }

    /// Whether whoever has it may change the archive, and see what is closed.
    public boolean isOfEditors() {
      return this != READER;
    }
  }

  /// An account with a password alone.
  public Account(String name, Role role, String password, Instant since) {
    this(name, role, password, "", since);
  }

  public Account {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          name + ": no name of an account; letters, digits and . _ @ - are, 64 at most");
    }
  }

  /// What whoever signed in has shown; once it is another, they have to sign in again.
  public String proof() {
    return password + " " + identity;
  }

  /// Whether this is the account of somebody whom an identity provider knows by these words.
  /// Addresses are the same in capitals, a provider's own words are not.
  public boolean isOf(Collection<String> identities) {
    return !identity.isEmpty()
        && identities.stream()
            .anyMatch(known ->
                identity.contains("@") ? identity.equalsIgnoreCase(known) : identity.equals(known));
  }

  /// Whether somebody can be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
