/// Where records are from and which places they name, on a map that the product brings along.
///
/// Takes places with their coordinates, the names they had at the time, and numbers of records;
/// gives a page with the map, and the same as a table.
@NullMarked
package org.memcon.publishing.page.map;

import org.jspecify.annotations.NullMarked;
