package org.memcon.app.workflow.evaluation.scoring;

/// How many values were right (`hit`), how many were given, and how many were wanted.
public record Tally(int hit, int given, int wanted) {

  /// Nothing counted yet.
  public static final Tally NONE = new Tally(0, 0, 0);

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(hit + other.hit, given + other.given, wanted + other.wanted);
  }

  /// Of those given, the right ones in percent; 0 where none is given.
  public double precision() {
    return given == 0 ? 0 : 100.0 * hit / given;
  }

  /// Of those wanted, the right ones in percent; 0 where none is wanted.
  public double recall() {
    return wanted == 0 ? 0 : 100.0 * hit / wanted;
  }

  /// The harmonic mean of precision and recall, in percent.
  public double f1() {
    return given + wanted == 0 ? 0 : 200.0 * hit / (given + wanted);
  }
}
