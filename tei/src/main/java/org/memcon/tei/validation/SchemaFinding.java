package org.memcon.tei.validation;

/// A place in a file that a schema does not allow; line and column count from 1.
public record SchemaFinding(int line, int column, String message) {}
