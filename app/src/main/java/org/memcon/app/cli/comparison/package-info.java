/// The command that sets two records side by side.
///
/// Takes the ids of two records; gives their passages that answer each other, with what differs.
@NullMarked
package org.memcon.app.cli.comparison;

import org.jspecify.annotations.NullMarked;
