/// Makes the sample's files that cannot be written by hand: a PDF, a WARC, a gzip.
///
/// Takes the texts beside the tests' resources; gives the bytes that are committed in the app's
/// sample folder, and a test that says whether those are current.
@NullMarked
package org.memcon.acceptance.sample;

import org.jspecify.annotations.NullMarked;
