package org.memcon.app.web.access;

import io.javalin.http.Context;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/// What somebody is told of a fault: its own words, which may name files and more, only the owner
/// on the machine itself; everybody else a reference, by which whoever runs the server finds it in
/// the log.
public final class Discretion {

  /// Nobody is told more than a reference.
  public static final Discretion STRICT = new Discretion(Access.NOBODY);

  private static final Logger LOG = System.getLogger(Discretion.class.getName());

  private final Access owner;
  private final SecureRandom random = new SecureRandom();

  /// Towards the owner of the machine, and everybody else.
  public Discretion(Access owner) {
    this.owner = owner;
  }

  /// A fault that stands in the log.
  ///
  /// @param reference by which it is found there
  /// @param words what it says itself, for those who may know
  public record Logged(String reference, Optional<String> words) {

    /// What is said of it to somebody.
    public String told() {
      return words.orElse("It stands in the log of the server, under " + reference + ".");
    }
  }

  /// Writes a fault into the log, and gives what whoever asked may be told of it.
  public Logged logged(Level level, Exception fault, Context context) {
    byte[] bytes = new byte[4];
    random.nextBytes(bytes);
    String reference = HexFormat.of().formatHex(bytes);
    LOG.log(level, "cannot answer " + context.path() + " (" + reference + ")", fault);
    return new Logged(
        reference,
        owner
            .editor(context)
            .map(known ->
                Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName())));
  }
}
