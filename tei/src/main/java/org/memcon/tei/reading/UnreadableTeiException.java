package org.memcon.tei.reading;

/// A file that cannot be read as TEI: broken XML, no TEI at all, or beyond the limits that protect
/// memory. The message is one line: what, where and what to do.
public final class UnreadableTeiException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String name;
  private final int line;
  private final int column;
  private final String what;
  private final String remedy;

  /// `name` is the file's, `line` and `column` count from 1 (0: not known).
  public UnreadableTeiException(String name, int line, int column, String what, String remedy) {
    super(
        name
            + (line > 0 ? ", line " + line + ", column " + column : "")
            + ": "
            + what
            + "; "
            + remedy);
    this.name = name;
    this.line = line;
    this.column = column;
    this.what = what;
    this.remedy = remedy;
  }

  /// The file.
  public String name() {
    return name;
  }

  /// The line, from 1; 0 where it is not known.
  public int line() {
    return line;
  }

  /// The column, from 1; 0 where it is not known.
  public int column() {
    return column;
  }

  /// What is wrong.
  public String what() {
    return what;
  }

  /// What to do about it.
  public String remedy() {
    return remedy;
  }
}
