/// Where originals are kept: archives and their reference codes.
///
/// Takes spans of [org.memcon.model.text]; gives [org.memcon.model.archive.ReferenceCode].
@NullMarked
package org.memcon.model.archive;

import org.jspecify.annotations.NullMarked;
