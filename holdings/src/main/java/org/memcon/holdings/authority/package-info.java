/// The archive's authority: plain files of people, bodies, places and terms, and the history of how
/// they were changed.
///
/// Takes entries and what they should become; gives [org.memcon.holdings.authority.HeldAuthority],
/// and can take changes back.
@NullMarked
package org.memcon.holdings.authority;

import org.jspecify.annotations.NullMarked;
