/// A record's page put together of what may lie ready.
///
/// Takes the parts of the page that say of the record alone, and the ways that lead on from it;
/// gives the page.
@NullMarked
package org.memcon.publishing.page.ready;

import org.jspecify.annotations.NullMarked;
