package org.memcon.app.web.federation;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An identity provider as OpenID Connect Core 1.0 describes it, asked by the authorization code
/// flow with PKCE. Safe for many threads.
final class IdentityProvider {

  /// So long it has to answer, in milliseconds, each time it is asked.
  static final int PATIENCE = 5_000;

  private final Registration registration;
  private volatile @Nullable OIDCProviderMetadata known;

  IdentityProvider(Registration registration) {
    this.registration = registration;
  }

  /// Where somebody is sent, to say there who they are.
  URI address(Attempt attempt) throws UnidentifiedException {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "email"),
            new ClientID(registration.client()),
            attempt.back())
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(attempt.state())
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /// Who came back with a code.
  Identity identify(String code, Attempt attempt) throws UnidentifiedException {
    return new Exchange(registration, metadata()).identify(code, attempt);
  }

  /// What the provider says of itself; asked for when it is needed first, and kept.
  private OIDCProviderMetadata metadata() throws UnidentifiedException {
    OIDCProviderMetadata metadata = known;
    if (metadata == null) {
      metadata = ask();
      known = metadata;
    }
    return metadata;
  }

  private OIDCProviderMetadata ask() throws UnidentifiedException {
    OIDCProviderMetadata metadata;
    try {
      metadata =
          OIDCProviderMetadata.resolve(new Issuer(registration.issuer()), PATIENCE, PATIENCE);
    } catch (GeneralException | IOException e) {
      throw UnidentifiedException.unanswered(registration.issuer() + ": " + e.getMessage());
    }
    Optional<URI> unsafe =
        Stream.of(
                metadata.getAuthorizationEndpointURI(),
                metadata.getTokenEndpointURI(),
                metadata.getJWKSetURI())
            .filter(address -> address == null || !Registration.isSafe(address))
            .findFirst();
    if (unsafe.isPresent()) {
      throw UnidentifiedException.unanswered(
          registration.issuer() + ": does not name all its addresses, or one without https");
    }
    return metadata;
  }
}
