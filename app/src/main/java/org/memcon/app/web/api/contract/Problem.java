package org.memcon.app.web.api.contract;

import java.util.Optional;

/// What is wrong with a request, as RFC 9457 has it: which kind of problem, what (`detail`), where
/// (the name of a parameter or header), and what to do.
public record Problem(Kind kind, String detail, Optional<String> where, String remedy) {

  /// The kinds of problems: the word in their `type`, the status with which they are answered, and
  /// their title.
  public enum Kind {
    UNKNOWN_PARAMETER("unknown-parameter", 400, "There is no such parameter"),
    BAD_VALUE("bad-value", 400, "A parameter has a value that it cannot have"),
    MALFORMED("malformed", 400, "The request is malformed"),
    SIGN_IN("sign-in", 401, "Who reads here has to sign in"),
    ABSENT("absent", 404, "There is nothing here"),
    READ_ONLY("read-only", 405, "This is for reading only"),
    NO_SUCH_FORM("no-such-form", 406, "It cannot be had in this form"),
    BODY("body", 413, "A request has nothing to carry here"),
    TOO_LONG("too-long", 414, "The address is too long"),
    MISDIRECTED("misdirected", 421, "This address is not ours"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    UNREADABLE("unreadable", 500, "The archive could not be read"),
    FAULT("fault", 500, "Something went wrong here"),
    BUSY("busy", 503, "Too much is asked at once");

    private final String code;
    private final int status;
    private final String title;

    Kind(String code, int status, String title) {
      this.code = code;
      this.status = status;
      this.title = title;
    }

    /// The word in the problem's `type`, and on the page that explains it.
    public String code() {
      return code;
    }

    /// The status of the answer.
    public int status() {
      return status;
    }

    /// What kind of problem this is, in words.
    public String title() {
      return title;
    }
  }

  /// A problem with a parameter or header.
  public static Problem of(Kind kind, String where, String detail, String remedy) {
    return new Problem(kind, detail, Optional.of(where), remedy);
  }

  /// A problem with the whole.
  public static Problem of(Kind kind, String detail, String remedy) {
    return new Problem(kind, detail, Optional.empty(), remedy);
  }
}
