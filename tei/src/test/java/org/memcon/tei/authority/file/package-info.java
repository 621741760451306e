/// Tests of authority files: read, written, damaged.
@NullMarked
package org.memcon.tei.authority.file;

import org.jspecify.annotations.NullMarked;
