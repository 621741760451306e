/// Who was with whom: pairs of people who took part in one record.
///
/// Takes what was asked; gives [org.memcon.search.meetings.Company], the strongest ties first.
@NullMarked
package org.memcon.search.meetings;

import org.jspecify.annotations.NullMarked;
