package org.memcon.app.web.session;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.app.web.access.FormTokens;
import org.memcon.holdings.accounts.Account;
import org.memcon.holdings.accounts.AccountFile;

/// Who is signed in, and how one signs in and out.
public final class SignedIn {

  private static final String COOKIE = FormTokens.ACCOUNT;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
  private static final Duration WHILE = Duration.ofMinutes(15);
  private static final int OF_AN_ACCOUNT = 10;
  private static final int OF_AN_ADDRESS = 30;
  private static final int LONGEST_NAME = 64;
  private static final int REMEMBERED = 10_000;

  private final AccountFile accounts;
  private final boolean https;
  private final Passwords passwords = new Passwords();
  private final Sessions sessions;
  private final Throttle byAccount;
  private final Throttle byAddress;

  /// Those who have an account; `https` says that browsers reach this server by https alone.
  public SignedIn(AccountFile accounts, boolean https) {
    this(accounts, https, Clock.systemUTC());
  }

  SignedIn(AccountFile accounts, boolean https, Clock clock) {
    this.accounts = accounts;
    this.https = https;
    this.sessions = new Sessions(clock);
    this.byAccount = new Throttle(OF_AN_ACCOUNT, WHILE, REMEMBERED, clock);
    this.byAddress = new Throttle(OF_AN_ADDRESS, WHILE, REMEMBERED, clock);
  }

  /// The account of whoever makes a request; none once its password was changed, or it was removed.
  public Optional<Account> account(Context context) {
    return id(context)
        .flatMap(sessions::find)
        .flatMap(session ->
            session.guest()
                ? Optional.of(guest(session.account()))
                : accounts
                    .find(session.account())
                    .filter(account -> account.proof().equals(session.proof())));
  }

  /// The name of whoever has signed in.
  public Optional<String> name(Context context) {
    return account(context).map(Account::name);
  }

  /// What came of an attempt to sign in.
  public sealed interface Outcome {
    /// Signed in; the browser has a new session.
    record In(String name, String role) implements Outcome {}

    /// The name or the password is wrong; which, is not said.
    record Wrong() implements Outcome {}

    /// Too often: for so long nothing is tried.
    record Wait(Duration time) implements Outcome {}
  }

  /// Signs in with a password.
  public Outcome signIn(Context context, String name, String password) {
    Optional<Duration> wait = attempt(context).or(() -> byAccount.wait(name));
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    byAccount.attempt(name);
    Optional<Account> account = accounts.find(name);
    Optional<String> kept = account.map(Account::password).filter(some -> !some.isEmpty());
    if (!passwords.isRight(password, kept) || account.isEmpty()) {
      return new Outcome.Wrong();
    }
    byAccount.forget(name);
    return admit(context, account.get());
  }

  /// Counts an attempt of whoever makes a request; says how long to wait where there were too many.
  public Optional<Duration> attempt(Context context) {
    String from = Origin.network(address(context));
    Optional<Duration> wait = byAddress.wait(from);
    if (wait.isEmpty()) {
      byAddress.attempt(from);
    }
    return wait;
  }

  /// Whether somebody has a password to sign in with.
  public boolean hasPasswords() {
    return accounts.all().stream().anyMatch(account -> !account.password().isEmpty());
  }

  /// The account of somebody whom an identity provider knows by any of these words.
  public Optional<Account> ofIdentity(Collection<String> identities) {
    return accounts.ofIdentity(identities);
  }

  /// Begins a session of somebody who has shown that an account is theirs.
  public Outcome.In admit(Context context, Account account) {
    return begin(context, account, account.proof(), false);
  }

  /// Begins a session of somebody who has no account, and may read.
  public Outcome.In admitGuest(Context context, String knownAs) {
    return begin(context, guest(knownAs), "", true);
  }

  private static Account guest(String knownAs) {
    String name = "guest." + knownAs.replaceFirst("^guest\\.", "");
    String plain = name.replaceAll("[^A-Za-z0-9._@-]", "_");
    return new Account(
        plain.substring(0, Math.min(LONGEST_NAME, plain.length())),
        Account.Role.READER,
        "",
        Instant.EPOCH);
  }

  private Outcome.In begin(Context context, Account account, String proof, boolean guest) {
    byAddress.forget(Origin.network(address(context)));
    id(context).ifPresent(sessions::end);
    cookie(
        context, sessions.begin(account.name(), proof, guest), (int) Sessions.LONGEST.toSeconds());
    return new Outcome.In(account.name(), account.role().word());
  }

  /// Signs out.
  public void signOut(Context context) {
    id(context).ifPresent(sessions::end);
    cookie(context, "", 0);
  }

  /// The address that a request comes from: what the server in front says, where there is one.
  public String address(Context context) {
    return Origin.address(context, https);
  }

  private static Optional<String> id(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).filter(id -> ID.matcher(id).matches());
  }

  private void cookie(Context context, String id, int seconds) {
    context
        .res()
        .addHeader(
            "Set-Cookie",
            COOKIE
                + "="
                + id
                + "; Path=/; Max-Age="
                + seconds
                + "; HttpOnly; SameSite=Strict"
                + (https ? "; Secure" : ""));
  }
}
