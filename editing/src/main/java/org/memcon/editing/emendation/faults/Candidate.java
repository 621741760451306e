package org.memcon.editing.emendation.faults;

/// What may have stood where a fault is, and the logarithm of its share of a source's words.
record Candidate(String reading, Fault fault, double share) {}
