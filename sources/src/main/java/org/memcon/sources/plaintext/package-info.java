/// Plain text in whatever encoding it comes.
///
/// Takes a [org.memcon.sources.document.SourceFile] of characters; gives
/// [org.memcon.model.text.SourceText] with exactly those characters, its lines and pages, and a
/// remark on an encoding that had to be guessed. Other readers take the guess
/// ([org.memcon.sources.plaintext.EncodingDetector]) from here.
@NullMarked
package org.memcon.sources.plaintext;

import org.jspecify.annotations.NullMarked;
