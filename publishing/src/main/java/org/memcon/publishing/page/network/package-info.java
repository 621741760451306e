/// Who met whom, drawn as a network and told as a table.
///
/// Takes people and how often two were together; gives a page on which each has a place that
/// depends on nothing but these.
@NullMarked
package org.memcon.publishing.page.network;

import org.jspecify.annotations.NullMarked;
