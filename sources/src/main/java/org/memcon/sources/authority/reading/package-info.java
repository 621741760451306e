/// What a file of authority data is, and which importer reads it.
///
/// Takes a zip, a folder or a file; gives the records of every register in it, and TEI to whoever
/// reads that.
@NullMarked
package org.memcon.sources.authority.reading;

import org.jspecify.annotations.NullMarked;
