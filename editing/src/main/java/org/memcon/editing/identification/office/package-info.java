/// Offices: read from what lists say of people, and who is meant by one on a day.
///
/// Takes descriptions of people, records and an authority; gives offices with body, post and
/// period, and the countries that words name.
@NullMarked
package org.memcon.editing.identification.office;

import org.jspecify.annotations.NullMarked;
