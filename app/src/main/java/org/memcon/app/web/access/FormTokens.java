package org.memcon.app.web.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Marks the forms of a browser's session, so that no page elsewhere can send one in its name: the
/// token in a form is made of the session's cookie by a secret of this server, which no page and no
/// other server on this machine knows.
public final class FormTokens {

  /// The field of a form that bears the token.
  public static final String FIELD = "token";

  /// The cookie of whoever has signed in: a token is of no use to whoever signs in after it.
  public static final String ACCOUNT = "memcon-account";

  private static final String COOKIE = "memcon-session";
  private static final Pattern SESSION = Pattern.compile("[0-9a-f]{32}");

  private final boolean https;
  private final SecureRandom random = new SecureRandom();
  private final byte[] secret = bytes(32);

  /// Tokens for browsers that reach this server by https alone, or not.
  public FormTokens(boolean https) {
    this.https = https;
  }

  /// The token for the forms of a page; the browser gets a session where it has none.
  public String issue(Context context) {
    String session = context.cookie(COOKIE);
    if (session == null || !SESSION.matcher(session).matches()) {
      session = HexFormat.of().formatHex(bytes(16));
      context
          .res()
          .addHeader(
              "Set-Cookie",
              COOKIE
                  + "="
                  + session
                  + "; Path=/; HttpOnly; SameSite=Strict"
                  + (https ? "; Secure" : ""));
    }
    return token(session, context);
  }

  /// Whether a form's token is that of the session it comes from.
  boolean isOf(@Nullable String token, Context context) {
    String session = context.cookie(COOKIE);
    return token != null
        && session != null
        && SESSION.matcher(session).matches()
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8),
            token(session, context).getBytes(StandardCharsets.UTF_8));
  }

  private String token(String session, Context context) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of()
          .formatHex(
              mac.doFinal(
                  (session + " " + context.cookie(ACCOUNT)).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every Java has HmacSHA256", absent);
    }
  }

  private byte[] bytes(int number) {
    byte[] bytes = new byte[number];
    random.nextBytes(bytes);
    return bytes;
  }
}
