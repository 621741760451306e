package org.memcon.app.web.federation;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Instant;

/// Somebody who was sent to the identity provider and has not come back.
///
/// @param state the word by which the way back is known
/// @param nonce the word that the provider has to put into what it says
/// @param verifier the word without which nobody else can use the provider's answer (RFC 7636)
/// @param back where the provider sends them back to
/// @param next the path of ours they wanted to go to
/// @param until when they are too late
record Attempt(
    State state, Nonce nonce, CodeVerifier verifier, URI back, String next, Instant until) {}
