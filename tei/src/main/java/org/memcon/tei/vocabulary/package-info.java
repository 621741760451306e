/// The words of TEI that reader and writer share: namespaces, elements and how each is treated,
/// looks, dates and pointers.
///
/// Takes values of the model; gives the strings that stand for them in TEI, and back.
@NullMarked
package org.memcon.tei.vocabulary;

import org.jspecify.annotations.NullMarked;
