/// From a page's bytes to its characters, as browsers do it.
///
/// Takes the bytes of a saved page and what encoding was declared for them; gives the characters,
/// the encoding they were really in, and a word where the two differ or where an earlier decoding
/// has spoilt characters.
@NullMarked
package org.memcon.sources.html.decoding;

import org.jspecify.annotations.NullMarked;
