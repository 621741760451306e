/// Tests of the words of TEI.
@NullMarked
package org.memcon.tei.vocabulary;

import org.jspecify.annotations.NullMarked;
