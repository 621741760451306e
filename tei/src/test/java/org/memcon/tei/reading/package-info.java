/// Tests of what is read.
@NullMarked
package org.memcon.tei.reading;

import org.jspecify.annotations.NullMarked;
