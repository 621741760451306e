/// Recognition, held against facts that were told by reading.
///
/// Takes the material beside the repository where there is any; is skipped, with a word, where
/// there is none.
@NullMarked
package org.memcon.acceptance.recognition;

import org.jspecify.annotations.NullMarked;
