/// The architecture's rules, each kept by a test.
///
/// Takes the compiled classes of every module and the repository's files; gives a failure that
/// names what breaks which rule.
@NullMarked
package org.memcon.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
