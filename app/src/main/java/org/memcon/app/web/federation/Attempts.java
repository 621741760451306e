package org.memcon.app.web.federation;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Those who were sent to the identity provider, in memory, for ten minutes each; the last ten
/// thousand. Safe for many threads.
final class Attempts {

  static final Duration WHILE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Clock clock;
  private final Map<String, Attempt> attempts = new LinkedHashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /// Remembers somebody who is sent there.
  synchronized Attempt begin(URI back, String next) {
    Instant now = clock.instant();
    attempts.values().removeIf(attempt -> !now.isBefore(attempt.until()));
    if (attempts.size() >= MOST) {
      attempts.remove(attempts.keySet().iterator().next());
    }
    Attempt attempt =
        new Attempt(new State(), new Nonce(), new CodeVerifier(), back, next, now.plus(WHILE));
    attempts.put(attempt.state().getValue(), attempt);
    return attempt;
  }

  /// Whoever comes back with this word, once.
  synchronized Optional<Attempt> take(String state) {
    return Optional.ofNullable(attempts.remove(state))
        .filter(attempt -> clock.instant().isBefore(attempt.until()));
  }
}
