/// What HTML's own words say: which elements are seen, which begin lines, how much text they hold,
/// which links call notes.
///
/// Takes elements of a parsed page; gives plain answers about them, at a cost that does not grow
/// with what is asked about more than once.
@NullMarked
package org.memcon.sources.html.markup;

import org.jspecify.annotations.NullMarked;
