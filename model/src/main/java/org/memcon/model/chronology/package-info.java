/// Dates as history knows them: days, months, years and spans of days, sure or not.
///
/// Takes the JDK's calendar; gives [org.memcon.model.chronology.HistoricalDate], which says itself
/// in ISO 8601-2 (EDTF).
@NullMarked
package org.memcon.model.chronology;

import org.jspecify.annotations.NullMarked;
