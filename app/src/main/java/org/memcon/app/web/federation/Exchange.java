package org.memcon.app.web.federation;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Exchanges the code with which somebody came back for what the provider says of them.
///
/// @param registration how the archive is known to the provider
/// @param metadata what the provider says of itself
record Exchange(Registration registration, OIDCProviderMetadata metadata) {

  /// Providers' keys take less, in bytes.
  private static final int MOST_KEYS = 1 << 18;

  /// Who came back with a code; what the provider says is believed only with its signature, for
  /// this archive, for this attempt.
  Identity identify(String code, Attempt attempt) throws UnidentifiedException {
    try {
      OIDCTokenResponse tokens = tokens(code, attempt);
      JWT said = Objects.requireNonNull(tokens.getOIDCTokens().getIDToken(), "no ID token");
      IDTokenClaimsSet claims = validator(said).validate(said, attempt.nonce());
      String subject = claims.getSubject().getValue();
      Optional<String> email = email(claims);
      return new Identity(
          subject,
          email.isPresent() ? email : askedFor(subject, tokens.getOIDCTokens().getAccessToken()));
    } catch (IOException e) {
      throw UnidentifiedException.unanswered(registration.issuer() + ": " + e.getMessage());
    } catch (BadJOSEException | ParseException | JOSEException | RuntimeException e) {
      throw UnidentifiedException.refused(registration.issuer() + ": " + e.getMessage());
    }
  }

  private OIDCTokenResponse tokens(String code, Attempt attempt)
      throws IOException, ParseException, UnidentifiedException {
    URI endpoint = metadata.getTokenEndpointURI();
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), attempt.back(), attempt.verifier());
    TokenRequest request =
        registration.secret().isEmpty()
            ? new TokenRequest.Builder(endpoint, client(), grant).build()
            : new TokenRequest.Builder(endpoint, proof(), grant).build();
    TokenResponse response = OIDCTokenResponseParser.parse(sent(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      throw UnidentifiedException.refused(
          registration.issuer() + ": " + response.toErrorResponse().getErrorObject().getCode());
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  private ClientID client() {
    return new ClientID(registration.client());
  }

  private ClientAuthentication proof() {
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    Secret secret = new Secret(registration.secret());
    return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(client(), secret)
        : new ClientSecretPost(client(), secret);
  }

  private static HTTPResponse sent(HTTPRequest request) throws IOException {
    request.setConnectTimeout(IdentityProvider.PATIENCE);
    request.setReadTimeout(IdentityProvider.PATIENCE);
    request.setFollowRedirects(false);
    return request.send();
  }

  private IDTokenValidator validator(JWT said) throws IOException, BadJOSEException {
    Algorithm algorithm = said.getHeader().getAlgorithm();
    List<JWSAlgorithm> offered = metadata.getIDTokenJWSAlgs();
    // Signatures alone: a token without one, or with the archive's own secret, proves less.
    if (!(algorithm instanceof JWSAlgorithm signature)
        || !JWSAlgorithm.Family.SIGNATURE.contains(signature)
        || offered != null && !offered.contains(signature)) {
      throw new BadJOSEException("signed in a way that is not taken: " + algorithm);
    }
    return new IDTokenValidator(
        metadata.getIssuer(),
        client(),
        signature,
        metadata.getJWKSetURI().toURL(),
        new DefaultResourceRetriever(
            IdentityProvider.PATIENCE, IdentityProvider.PATIENCE, MOST_KEYS));
  }

  /// The address, from where a provider keeps it apart from what it signs.
  private Optional<String> askedFor(String subject, @Nullable AccessToken token)
      throws IOException, ParseException {
    URI endpoint = metadata.getUserInfoEndpointURI();
    if (endpoint == null || token == null || !Registration.isSafe(endpoint)) {
      return Optional.empty();
    }
    UserInfoResponse response =
        UserInfoResponse.parse(sent(new UserInfoRequest(endpoint, token).toHTTPRequest()));
    if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
      return Optional.empty();
    }
    UserInfo said = response.toSuccessResponse().getUserInfo();
    return said.getSubject().getValue().equals(subject) ? email(said) : Optional.empty();
  }

  private static Optional<String> email(ClaimsSet claims) {
    return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
        ? Optional.ofNullable(claims.getStringClaim("email"))
        : Optional.empty();
  }
}
