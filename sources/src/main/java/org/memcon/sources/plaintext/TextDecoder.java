package org.memcon.sources.plaintext;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.sources.plaintext.EncodingDetector.Detected;

/// Makes characters of bytes.
public final class TextDecoder {

  /// Decoded bytes: the characters without a byte order mark, the encoding's name, and what a user
  /// should know about it, if anything.
  public record Decoded(String characters, String encoding, List<String> remarks) {}

  private TextDecoder() {}

  /// Decodes bytes in the encoding that they show; `declared` is what whoever delivered them said
  /// of it and decides only between encodings of one byte a character. Empty if the bytes are no
  /// text.
  public static Optional<Decoded> decode(byte[] bytes, Optional<String> declared) {
    return EncodingDetector.detect(bytes).map(detected -> decode(bytes, detected, declared));
  }

  private static Decoded decode(byte[] bytes, Detected detected, Optional<String> declared) {
    List<String> remarks = new ArrayList<>();
    Charset charset = detected.charset();
    Optional<Charset> said = declared.flatMap(TextDecoder::charset);
    boolean unicode = charset.name().startsWith("UTF-");
    if (!detected.sure() && !unicode && said.isPresent() && !said.get().name().startsWith("UTF-")) {
      charset = said.get();
    } else if (!detected.sure() && !unicode) {
      remarks.add("not UTF-8; read as " + charset.name() + ", which its letters point to");
    } else if (detected.sure() && detected.markLength() == 0) {
      // UTF-8, which needs no word unless another was announced that reads these bytes otherwise.
      boolean ascii = isAscii(bytes);
      if (!ascii && said.isPresent() && !said.get().equals(charset)) {
        remarks.add("declared as " + said.get().name() + ", but it is " + charset.name());
      }
    } else if (!charset.equals(StandardCharsets.UTF_8)) {
      remarks.add(
          "read as "
              + charset.name()
              + (detected.sure() ? ", which its byte order mark says" : ""));
    }
    int from = detected.markLength();
    String characters = new String(bytes, from, bytes.length - from, charset);
    if (charset.equals(StandardCharsets.UTF_8)) {
      int wrong = Utf8Validity.of(bytes, bytes.length).wrong();
      if (wrong > 0) {
        remarks.add(
            wrong + (wrong == 1 ? " byte is" : " bytes are") + " not UTF-8 and read as \uFFFD");
      }
    }
    return new Decoded(characters, charset.name(), List.copyOf(remarks));
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> charset(String name) {
    try {
      String known = name.strip();
      boolean latin = known.equalsIgnoreCase("ISO-8859-1") || known.equalsIgnoreCase("US-ASCII");
      // As browsers do: what is called Latin 1 is windows-1252.
      return Optional.of(Charset.forName(latin ? "windows-1252" : known));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
