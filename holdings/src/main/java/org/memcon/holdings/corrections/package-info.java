/// What people have corrected in an archive's editions: a log for each accession, a line of JSON
/// for each correction or undoing, apart from what the machine derived.
///
/// Takes and gives [org.memcon.model.correction.HistoryEntry]; nothing is ever rewritten.
@NullMarked
package org.memcon.holdings.corrections;

import org.jspecify.annotations.NullMarked;
