/// Volumes met as saved pages and as printed ones, read by the product's own readers.
///
/// Takes gold: our sample, and volumes beside the repository where they are there. Gives figures as
/// `memcon evaluate` counts them.
@NullMarked
package org.memcon.acceptance.formats;

import org.jspecify.annotations.NullMarked;
