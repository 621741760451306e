/// Corrections made, looked at and taken back, whoever asks for it.
///
/// Takes what is to be corrected; keeps it, brings the index up to date for that record alone, and
/// gives the history.
@NullMarked
package org.memcon.app.workflow.revision;

import org.jspecify.annotations.NullMarked;
