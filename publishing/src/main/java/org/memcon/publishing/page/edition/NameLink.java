package org.memcon.publishing.page.edition;

/// Where a name in a text leads: the address of the page on whom it names, who that is in a line,
/// and the number of the card on the same page that says more (0 where there is none).
public record NameLink(String address, String line, int card) {}
