package org.memcon.editing.call;

/// A place that may call a note: the characters `from` to `to` of the draft's part `part`, the
/// label printed there, and how much speaks for it.
public record NoteCall(int part, int from, int to, String label, int weight) {}
