/// TEI as a source: what an editor has encoded already.
///
/// Takes a TEI file as [org.memcon.sources.document.SourceFile]; gives a
/// [org.memcon.sources.document.Reading.Encoded] that streams its records.
@NullMarked
package org.memcon.sources.tei;

import org.jspecify.annotations.NullMarked;
