/// The Department of State's principal officers and chiefs of mission, as the Office of the
/// Historian publishes them (POCOM).
///
/// Takes the elements of its files, in any order; gives, when all are there, people with the
/// offices that they held.
@NullMarked
package org.memcon.sources.authority.pocom;

import org.jspecify.annotations.NullMarked;
