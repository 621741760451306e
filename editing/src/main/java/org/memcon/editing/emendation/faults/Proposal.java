package org.memcon.editing.emendation.faults;

/// What may be read instead of a word, by which rule, and how sure that is (0 to 1).
public record Proposal(String reading, String rule, double confidence) {}
