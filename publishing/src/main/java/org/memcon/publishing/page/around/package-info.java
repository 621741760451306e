/// What stands around a record in the archive: who else met then, and which records are like it.
///
/// Takes a record's surroundings and the records like it; gives the page that shows both.
@NullMarked
package org.memcon.publishing.page.around;

import org.jspecify.annotations.NullMarked;
