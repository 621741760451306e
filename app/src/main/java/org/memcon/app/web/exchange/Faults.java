package org.memcon.app.web.exchange;

import io.javalin.http.Context;

/// Says what went wrong with a request, in the form that whoever asked can read: a page for people,
/// a problem in JSON for programs.
public interface Faults {

  /// There is nothing at this address.
  void absent(Context context);

  /// There is something at this address, which is asked for in a way that it does not answer.
  void notAllowed(Context context);

  /// The request was meant for another host.
  void misdirected(Context context);

  /// The answer took longer than it may, and part of it is no answer; `remark` says more.
  void cutShort(String remark, Context context);

  /// The archive could not be read.
  void unreadable(Exception fault, Context context);

  /// A fault of Memcon.
  void unexpected(Exception fault, Context context);
}
