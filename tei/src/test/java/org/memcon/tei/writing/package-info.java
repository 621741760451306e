/// Tests of what is written.
@NullMarked
package org.memcon.tei.writing;

import org.jspecify.annotations.NullMarked;
