package org.memcon.app.web.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// By what a browser knows an answer again. Weak: the same answer is sent as it is and compressed.
public final class Tag {

  // Another program may make other pages of the same archive.
  private static final String PROCESS =
      HexFormat.of().formatHex(new SecureRandom().generateSeed(8));

  private Tag() {}

  /// The tag of these bytes.
  public static String of(byte[] bytes) {
    return written(digest(), bytes);
  }

  /// The tag of whatever this process makes of these things: known before it is made.
  public static String of(List<String> things) {
    MessageDigest digest = digest();
    digest.update(PROCESS.getBytes(StandardCharsets.US_ASCII));
    for (String thing : things) {
      digest.update(thing.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return written(digest, new byte[0]);
  }

  private static String written(MessageDigest digest, byte[] last) {
    return "W/\"" + HexFormat.of().formatHex(digest.digest(last), 0, 12) + '"';
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
