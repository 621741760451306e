/// Where the cross-references of records lead.
///
/// Takes what a reference points at and which records there are; gives addresses.
@NullMarked
package org.memcon.app.web.reference;

import org.jspecify.annotations.NullMarked;
