/// Tests of an archive's authority: changed, taken back, mended by hand.
@NullMarked
package org.memcon.app.workflow.authority;

import org.jspecify.annotations.NullMarked;
