@NullMarked
package org.memcon.search.sequence;

import org.jspecify.annotations.NullMarked;
