/// Gold set as printed pages, to see that PDF is read back word for word.
///
/// Takes volumes of the shared material, where it is; gives PDF files, and by how many words what
/// was read differs from what was set.
@NullMarked
package org.memcon.acceptance.printing;

import org.jspecify.annotations.NullMarked;
