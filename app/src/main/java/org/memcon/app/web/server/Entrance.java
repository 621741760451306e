package org.memcon.app.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.memcon.app.web.access.Access;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.access.OwnersMachine;
import org.memcon.app.web.access.Premises;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Problems;
import org.memcon.app.web.federation.ProviderPages;
import org.memcon.app.web.federation.Registration;
import org.memcon.app.web.session.SignInPages;
import org.memcon.app.web.session.SignedIn;
import org.memcon.app.web.session.Visitors;
import org.memcon.holdings.accounts.Account;

/// Who may come in.
///
/// @param signedIn those who have signed in, where the archive has accounts
/// @param provider with whom one can sign in besides
/// @param membersOnly only they may read
/// @param names names by which browsers know the server, beside the address it listens at
/// @param premises how it is reached, and where it is written down who came
public record Entrance(
    Optional<SignedIn> signedIn,
    Optional<Registration> provider,
    boolean membersOnly,
    List<String> names,
    Premises premises) {

  /// For the owner of the machine; where others reach it, they read.
  public static final Entrance OF_OWNER =
      new Entrance(Optional.empty(), Optional.empty(), false, List.of(), Premises.OF_OWNER);

  /// Those who may change the archive and see what is closed, where the server listens at `host`:
  /// editors who have signed in, and the owner of the machine, called so. Behind another server all
  /// come from that one's machine, so that nobody is taken for the owner.
  Access editors(String host, String owner) {
    Access local = owner(host, owner);
    return context ->
        local
            .editor(context)
            .or(() ->
                account(context)
                    .filter(account -> account.role().isOfEditors())
                    .map(account -> new Access.Editor(account.name())));
  }

  /// The owner of the machine, on it, where the server listens at `host`.
  Access owner(String host, String name) {
    return premises.https() ? Access.NOBODY : OwnersMachine.of(host, name);
  }

  private Optional<Account> account(Context context) {
    return signedIn.flatMap(known -> known.account(context));
  }

  void install(RoutesConfig routes, String archive, Access editors, Gate gate) {
    routes.before(Visitors.told(signedIn));
    signedIn.ifPresent(known -> {
      // What is shown to one is no other's, whatever keeps answers on the way.
      routes.after(context -> {
        if (known.account(context).isPresent() && !context.path().startsWith("/static/")) {
          context.header("Cache-Control", "private, no-cache");
        }
      });
      Optional<String> host = provider.map(there -> there.issuer().getHost());
      SignInPages pages = new SignInPages(known, host, archive, gate, premises.ledger());
      pages.install(routes);
      provider.ifPresent(there ->
          new ProviderPages(there, known, pages, premises.ledger(), premises.https())
              .install(routes));
    });
    if (membersOnly) {
      routes.before(context -> {
        if (!isAtTheDoor(context.path())
            && editors.editor(context).isEmpty()
            && account(context).isEmpty()) {
          sendToTheDoor(context);
        }
      });
    }
  }

  private static boolean isAtTheDoor(String path) {
    return path.equals("/sign-in") || path.startsWith("/sign-in/") || path.startsWith("/static/");
  }

  private static void sendToTheDoor(Context context) {
    context.skipRemainingHandlers();
    if (Alarm.isOfPrograms(context.path()) || !isPage(context.method())) {
      new Problems()
          .refuse(
              Problem.of(
                  Problem.Kind.SIGN_IN,
                  "Only who has signed in may read this archive.",
                  "Sign in at /sign-in, and send the cookie that you are given."),
              context);
    } else {
      String query = context.queryString();
      String next = context.path() + (query == null ? "" : "?" + query);
      context.redirect(
          "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
    }
  }

  private static boolean isPage(HandlerType method) {
    return method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD);
  }
}
