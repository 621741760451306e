package org.memcon.publishing.book;

/// A page of the original, and the name of the place in a chapter where it begins.
public record OriginalPage(String number, String id) {}
