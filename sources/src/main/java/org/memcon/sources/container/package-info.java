/// Files that hold files: zip and gzip.
///
/// Takes a way to a container's bytes; gives its [org.memcon.sources.container.Entry]s one by one,
/// within an [org.memcon.sources.container.Allowance] that a bomb uses up before it does harm.
@NullMarked
package org.memcon.sources.container;

import org.jspecify.annotations.NullMarked;
