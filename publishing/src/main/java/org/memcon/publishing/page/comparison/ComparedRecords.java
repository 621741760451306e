package org.memcon.publishing.page.comparison;

import org.memcon.model.collation.Collation;

/// Two records, and how their passages answer each other; the left one is called A on the page, the
/// right one B.
public record ComparedRecords(ComparedRecord a, ComparedRecord b, Collation collation) {}
