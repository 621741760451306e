package org.memcon.app.web.access;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;

/// Stands before whatever changes the archive, and before the pages from which it is changed.
public final class Gate {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILES = "multipart/form-data";
  private static final long LONGEST_FORM = 1L << 20;

  private final Access access;
  private final Premises premises;
  private final FormTokens tokens;

  /// A gate that lets in whom `access` knows.
  public Gate(Access access, Premises premises) {
    this.access = access;
    this.premises = premises;
    this.tokens = new FormTokens(premises.https());
  }

  /// What an editor does, or sees.
  @FunctionalInterface
  public interface Deed {
    /// Does it.
    void by(Access.Editor editor, Context context) throws IOException;
  }

  /// Whether a request comes from somebody who may change the archive.
  public boolean isOpenTo(Context context) {
    return access.editor(context).isPresent();
  }

  /// The token for the forms of a page. The page is one whose forms say where they come from.
  public String token(Context context) {
    context.header("Referrer-Policy", "same-origin");
    return tokens.issue(context);
  }

  /// A page for editors alone.
  public Handler seeing(Deed deed) {
    return context -> {
      Optional<Access.Editor> editor = access.editor(context);
      if (editor.isPresent()) {
        deed.by(editor.get(), context);
      } else {
        keepOut(context);
      }
    };
  }

  private void keepOut(Context context) {
    if (premises.signIn() && context.method().equals(HandlerType.GET)) {
      String next = URLEncoder.encode(context.path(), StandardCharsets.UTF_8);
      context.redirect("/sign-in?next=" + next, HttpStatus.SEE_OTHER);
    } else {
      refuse(
          context,
          403,
          premises.signIn()
              ? "Only who has signed in as an editor may do this: /sign-in"
              : "Only the owner of this archive, on the machine itself, may do this.");
    }
  }

  /// What a form of ours does.
  public Handler form(Deed deed) {
    return changing(FORM, LONGEST_FORM, deed);
  }

  /// What a form of ours with files does, of `longest` bytes at most.
  public Handler files(long longest, Deed deed) {
    return changing(FILES, longest, deed);
  }

  /// What a form of ours does that anybody may send.
  public Handler anybodysForm(Act act) {
    return context -> checked(FORM, LONGEST_FORM, context, () -> act.with(context));
  }

  /// Something that is done with a request.
  @FunctionalInterface
  public interface Act {
    /// Does it.
    void with(Context context) throws IOException;
  }

  private Handler changing(String type, long longest, Deed deed) {
    return seeing((editor, context) ->
        checked(
            type,
            longest,
            context,
            () -> {
              deed.by(editor, context);
              premises
                  .ledger()
                  .note(
                      context,
                      editor.name(),
                      context.statusCode() < 400 ? "change" : "change-refused",
                      context.path());
            }));
  }

  private void checked(String type, long longest, Context context, Checked checked)
      throws IOException {
    String said = context.contentType();
    if (!isFromOurPages(context)) {
      refuse(context, 403, "This form was not sent by a page of this archive.");
    } else if (said == null || !said.toLowerCase(Locale.ROOT).startsWith(type)) {
      refuse(context, 415, "This is no form as this page sends it (" + type + ").");
    } else if (context.req().getContentLengthLong() > longest) {
      refuse(context, 413, "This is more than is taken at once: " + longest + " bytes.");
    } else {
      marked(context, longest, checked);
    }
  }

  @FunctionalInterface
  private interface Checked {
    void done() throws IOException;
  }

  private void marked(Context context, long longest, Checked checked) throws IOException {
    String token;
    try {
      token = context.formParam(FormTokens.FIELD);
    } catch (IllegalStateException | IllegalArgumentException tooMuch) {
      refuse(context, 413, "This is more than is taken at once: " + longest + " bytes.");
      return;
    }
    if (tokens.isOf(token, context)) {
      checked.done();
    } else {
      refuse(
          context,
          403,
          "This page is older than the server’s last start, or from elsewhere; load it again.");
    }
  }

  /// Browsers say where a form comes from; who says nothing is no browser with one of our pages.
  private boolean isFromOurPages(Context context) {
    String origin = context.header("Origin");
    String host = context.header("Host");
    String site = context.header("Sec-Fetch-Site");
    return origin != null
        && host != null
        && origin.equalsIgnoreCase((premises.https() ? "https" : context.scheme()) + "://" + host)
        && (site == null || site.equals("same-origin"));
  }

  private void refuse(Context context, int status, String line) {
    premises.ledger().note(context, "", "refused", status + " " + context.path());
    Reply.line(context, status, line);
  }
}
