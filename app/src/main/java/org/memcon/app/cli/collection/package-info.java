/// The commands of `memcon collection`.
///
/// Takes names of collections and records; gives collections, and files to take along.
@NullMarked
package org.memcon.app.cli.collection;

import org.jspecify.annotations.NullMarked;
