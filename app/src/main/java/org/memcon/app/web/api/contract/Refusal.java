package org.memcon.app.web.api.contract;

/// Ends the answering of a request that cannot be answered.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// Refuses because of a problem.
  public Refusal(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /// What is wrong.
  public Problem problem() {
    return problem;
  }
}
