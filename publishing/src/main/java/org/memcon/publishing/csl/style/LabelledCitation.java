package org.memcon.publishing.csl.style;

/// A citation with what its manner is called.
///
/// @param code the word for machines: "mla"; "archive" for the form that an archive asks for
/// @param label the words for people: "MLA", or whose form it is
public record LabelledCitation(String code, String label, StyledText text) {}
