package org.memcon.app.web.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Who is signed in, in memory: until a restart, for so long without a request, for so long at all.
/// Safe for many threads.
final class Sessions {

  static final Duration IDLE = Duration.ofHours(2);
  static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  /// Somebody who signed in by what proved so much of the account; `guest` has none.
  record Session(String account, String proof, boolean guest, Instant began, Instant seen) {
    Session seenAt(Instant now) {
      return new Session(account, proof, guest, began, now);
    }
  }

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /// Begins a session and gives its id, which nobody can guess.
  synchronized String begin(String account, String proof, boolean guest) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> isOver(session, now));
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    sessions.put(id, new Session(account, proof, guest, now, now));
    return id;
  }

  /// The session of this id, if it is not over; it is seen now.
  synchronized Optional<Session> find(String id) {
    Session session = sessions.get(id);
    Instant now = clock.instant();
    if (session == null || isOver(session, now)) {
      sessions.remove(id);
      return Optional.empty();
    }
    sessions.put(id, session.seenAt(now));
    return Optional.of(session);
  }

  /// Ends a session.
  synchronized void end(String id) {
    sessions.remove(id);
  }

  private static boolean isOver(Session session, Instant now) {
    return !now.isBefore(session.began().plus(LONGEST)) || !now.isBefore(session.seen().plus(IDLE));
  }
}
