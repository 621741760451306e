/// What each address of the HTTP API answers.
///
/// Takes requests whose parameters are in order, and asks the
/// [org.memcon.app.web.api.desk.ReferenceDesk]; gives JSON, lines of JSON, and records in their
/// forms.
@NullMarked
package org.memcon.app.web.api.endpoint;

import org.jspecify.annotations.NullMarked;
