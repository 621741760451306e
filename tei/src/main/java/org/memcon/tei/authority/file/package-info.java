/// Authority files: TEI that holds nothing but people, bodies, places and terms.
///
/// Takes records and gives a file; takes a file and gives its records one by one, with what in it
/// could not be read.
@NullMarked
package org.memcon.tei.authority.file;

import org.jspecify.annotations.NullMarked;
