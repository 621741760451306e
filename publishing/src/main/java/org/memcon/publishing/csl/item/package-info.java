/// Records as items of CSL, the Citation Style Language, which reference managers share.
///
/// Takes [org.memcon.publishing.exchange.CitedRecord]; gives items, and their JSON.
@NullMarked
package org.memcon.publishing.csl.item;

import org.jspecify.annotations.NullMarked;
