/// What a file is, told from its content, and which reader takes it.
///
/// Takes what a user points at (files, folders, containers, standard input); gives
/// [org.memcon.sources.document.SourceFile]s one at a time
/// ([org.memcon.sources.detection.SourceWalker]) and the [org.memcon.sources.document.Reading] of
/// each ([org.memcon.sources.detection.SourceReader]).
@NullMarked
package org.memcon.sources.detection;

import org.jspecify.annotations.NullMarked;
