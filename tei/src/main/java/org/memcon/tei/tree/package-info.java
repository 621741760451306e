/// A part of an XML file as a tree: elements and words, each with its place in the file.
///
/// Takes a StAX stream that stands on an element; gives [org.memcon.tei.tree.Node.Element], within
/// limits that protect memory.
@NullMarked
package org.memcon.tei.tree;

import org.jspecify.annotations.NullMarked;
