/// The commands that measure how well Memcon does what it does.
///
/// Takes what people have made by hand: encoded volumes, registers, judgments; gives figures.
@NullMarked
package org.memcon.app.cli.evaluation;

import org.jspecify.annotations.NullMarked;
