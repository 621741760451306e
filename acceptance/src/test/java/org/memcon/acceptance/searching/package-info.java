/// How fast search is: beside a bare Lucene program and beside another search engine for the same
/// TEI, from a cold start, and as archives grow; programs to start by hand, not tests.
///
/// Takes the volumes beside the repository, or an archive of them; gives tables on standard output.
@NullMarked
package org.memcon.acceptance.searching;

import org.jspecify.annotations.NullMarked;
