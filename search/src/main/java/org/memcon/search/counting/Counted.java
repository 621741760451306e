package org.memcon.search.counting;

/// How many records have a value.
public record Counted(String value, long records) {}
