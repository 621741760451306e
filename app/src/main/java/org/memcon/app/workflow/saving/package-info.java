/// Saved searches and what they find today.
///
/// Takes an open archive; gives its searches with how many records they find, and how many came
/// since.
@NullMarked
package org.memcon.app.workflow.saving;

import org.jspecify.annotations.NullMarked;
