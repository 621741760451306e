/// The account of a source: who took which of its characters.
///
/// Takes claims on spans as an edition is put together; gives [org.memcon.model.edition.Account].
@NullMarked
package org.memcon.editing.account;

import org.jspecify.annotations.NullMarked;
