package org.memcon.app.web.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An identity provider on this machine, at which everybody is one person at once.
final class InventedProvider implements AutoCloseable {

  static final String CLIENT = "the-archive";
  static final String SECRET = "a secret of forty-two gates";

  private final HttpServer server;
  private final RSAKey key;
  private RSAKey signing;
  private String subject = "u-17";
  private String email = "ada@example.org";
  private boolean verified = true;
  private boolean emailSigned = true;
  private String issuer;
  private Map<String, String> asked = new HashMap<>();

  InventedProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    signing = key;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer = address().toString();
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
    server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toString()));
    server.createContext("/token", this::token);
    server.createContext("/person", exchange -> answer(exchange, person()));
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void person(String subject, String email, boolean verified) {
    this.subject = subject;
    this.email = email;
    this.verified = verified;
  }

  /// The address is said apart from what is signed, as some providers do.
  void keepEmailApart() {
    emailSigned = false;
  }

  /// Signs as somebody else who calls himself by the same key.
  void forge() throws JOSEException {
    signing = new RSAKeyGenerator(2048).keyID("one").generate();
  }

  /// Says what it says as another issuer.
  void callItself(String name) {
    issuer = name;
  }

  /// What a browser that was sent here brings back: the person signs in, and agrees.
  String agree(URI request) {
    Map<String, List<String>> said = URLUtils.parseParameters(request.getRawQuery());
    asked = new HashMap<>();
    said.forEach((name, values) -> asked.put(name, values.getFirst()));
    return "code=abc&state=" + asked.get("state");
  }

  String asked(String name) {
    return Objects.requireNonNullElse(asked.get(name), "");
  }

  private String metadata() {
    String home = address().toString();
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
     "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
     "userinfo_endpoint": "%1$s/person", "subject_types_supported": ["public"],
     "response_types_supported": ["code"],
     "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(home);
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> said = URLUtils.parseParameters(form);
    String verifier = said.getOrDefault("code_verifier", List.of("")).getFirst();
    CodeChallenge challenge =
        CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier));
    String proof = exchange.getRequestHeaders().getFirst("Authorization");
    String right =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
    if (!challenge.getValue().equals(asked("code_challenge")) || !right.equals(proof)) {
      answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    answer(
        exchange,
        "{\"access_token\": \"open\", \"token_type\": \"Bearer\", \"id_token\": \""
            + signed()
            + "\"}");
  }

  private String signed() throws IOException {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(subject)
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", asked("nonce"));
    if (emailSigned) {
      claims.claim("email", email).claim("email_verified", verified);
    }
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
      token.sign(new RSASSASigner(signing));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private String person() {
    return "{\"sub\": \"%s\", \"email\": \"%s\", \"email_verified\": %s}"
        .formatted(subject, email, verified);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    answer(exchange, 200, json);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
