/// Books that Memcon makes, read by the programs that judge such files.
///
/// Takes the sample, and the seeds where they are; gives what the judges say.
@NullMarked
package org.memcon.acceptance.books;

import org.jspecify.annotations.NullMarked;
