package org.memcon.app.web.session;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Passwords as they are kept: by Argon2id with 19 MiB, two passes and one lane, as OWASP's cheat
/// sheet for storing passwords has it (2025). Safe for many threads.
public final class Passwords {

  /// So many characters a password has at least.
  public static final int SHORTEST = 12;

  /// So many at most: nobody makes the server hash a book.
  public static final int LONGEST = 256;

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT = 16;

  /// So many are hashed at once, whoever asks: each takes 19 MiB and a processor.
  private final Semaphore room = new Semaphore(2);

  private final SecureRandom random = new SecureRandom();
  private final Argon2Function usual = function(MEMORY_KIB, PASSES, LANES, LENGTH);
  private final String nobodys = hash("the password of nobody");

  /// Why something is no password to take; empty where it is one.
  public static Optional<String> refusal(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("a password has at least " + SHORTEST + " characters");
    }
    return length > LONGEST
        ? Optional.of("a password has at most " + LONGEST + " characters")
        : Optional.empty();
  }

  /// A password as it is kept, in the form of PHC strings.
  public String hash(String password) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    room.acquireUninterruptibly();
    try {
      Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
      return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
          .formatted(
              MEMORY_KIB,
              PASSES,
              LANES,
              base64.encodeToString(salt),
              base64.encodeToString(usual.hash(bytes(password), salt).getBytes()));
    } finally {
      room.release();
    }
  }

  /// Whether a password is the one that is kept. Where none is, because there is no such account,
  /// it takes as long to say no.
  public boolean isRight(String password, Optional<String> kept) {
    if (password.length() > LONGEST * 2) {
      return false;
    }
    room.acquireUninterruptibly();
    try {
      String against = kept.orElse(nobodys);
      boolean right = Argon2Function.getInstanceFromHash(against).check(plain(password), against);
      return right && kept.isPresent();
    } catch (RuntimeException notAHash) {
      return false;
    } finally {
      room.release();
    }
  }

  private static Argon2Function function(int memory, int passes, int lanes, int length) {
    return Argon2Function.getInstance(memory, passes, lanes, length, Argon2.ID);
  }

  // The same word may be typed in several ways on several keyboards.
  private static String plain(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private static byte[] bytes(String password) {
    return plain(password).getBytes(StandardCharsets.UTF_8);
  }
}
