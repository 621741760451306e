package org.memcon.app.web.api.contract;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.web.access.Discretion;
import org.memcon.app.web.exchange.Faults;
import org.memcon.app.web.exchange.Reply;

/// Answers what goes wrong with a program's request in JSON, as RFC 9457 has it
/// (`application/problem+json`).
public final class Problems implements Faults {

  private static final String REMEDY =
      "Ask again later, or tell whoever runs this archive what stands above.";
  private static final String MEDIA_TYPE = "application/problem+json";
  private static final int LONGEST = 200;

  private final Discretion discretion;

  /// Problems of every kind.
  public Problems() {
    this(Discretion.STRICT);
  }

  /// The same, with so much discretion.
  public Problems(Discretion discretion) {
    this.discretion = discretion;
  }

  /// Answers with a problem.
  public void refuse(Problem problem, Context context) {
    if (problem.kind() == Problem.Kind.BUSY) {
      context.header("Retry-After", "2");
    }
    Reply.fault(context, problem.kind().status(), MEDIA_TYPE, json(problem, context.path()));
  }

  /// A problem as JSON in UTF-8; `instance` is the path of the request, empty where it has none.
  public static byte[] json(Problem problem, String instance) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AnswerJson.compact(
          out,
          json -> {
            json.writeStartObject();
            json.writeStringField("type", "/api#" + problem.kind().code());
            json.writeStringField("title", problem.kind().title());
            json.writeNumberField("status", problem.kind().status());
            json.writeStringField("detail", problem.detail());
            if (problem.where().isPresent()) {
              json.writeStringField("where", cut(problem.where().get()));
            }
            json.writeStringField("remedy", problem.remedy());
            if (!instance.isEmpty()) {
              json.writeStringField("instance", cut(instance));
            }
            json.writeEndObject();
          });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// What somebody sent, short enough to send it back.
  static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  @Override
  public void absent(Context context) {
    refuse(
        Problem.of(
            Problem.Kind.ABSENT,
            "There is nothing at " + cut(context.path()) + ".",
            Description.ROOT + "/openapi.json says what there is; /api shows it."),
        context);
  }

  @Override
  public void notAllowed(Context context) {
    context.header("Allow", "GET, HEAD");
    refuse(
        Problem.of(
            Problem.Kind.READ_ONLY,
            "The API does not answer " + context.req().getMethod() + ".",
            "Ask with GET or HEAD."),
        context);
  }

  @Override
  public void misdirected(Context context) {
    refuse(
        Problem.of(
            Problem.Kind.MISDIRECTED,
            "Host",
            "The request names a host that this server does not go by.",
            "Ask at the address that memcon serve printed; to serve under a name, start it with"
                + " --host and that name."),
        context);
  }

  @Override
  public void cutShort(String remark, Context context) {
    refuse(
        Problem.of(
            Problem.Kind.BUSY,
            "The answer took too long: " + remark + ".",
            "Ask for less at once, or ask memcon search --to on the machine that has the archive."),
        context);
  }

  @Override
  public void unreadable(Exception fault, Context context) {
    Discretion.Logged logged = discretion.logged(Level.WARNING, fault, context);
    if (logged.words().isEmpty()) {
      refuse(Problem.of(Problem.Kind.UNREADABLE, logged.told(), REMEDY), context);
      return;
    }
    refuse(
        Problem.of(
            Problem.Kind.UNREADABLE,
            logged.told(),
            "memcon verify says whether the holdings are whole; memcon reindex builds the index"
                + " anew from them."),
        context);
  }

  @Override
  public void unexpected(Exception fault, Context context) {
    Discretion.Logged logged = discretion.logged(Level.ERROR, fault, context);
    String ours = "The answer could not be made; this is a fault of Memcon, not yours.";
    if (logged.words().isEmpty()) {
      refuse(Problem.of(Problem.Kind.FAULT, ours + " " + logged.told(), REMEDY), context);
      return;
    }
    refuse(
        Problem.of(
            Problem.Kind.FAULT,
            ours,
            "Start memcon serve with --verbose to see where it happened."),
        context);
  }
}
