/// What was done to an archive, and what was refused: who, when, from where.
///
/// Takes an archive's folder; gives a log that is only ever added to.
@NullMarked
package org.memcon.holdings.audit;

import org.jspecify.annotations.NullMarked;
