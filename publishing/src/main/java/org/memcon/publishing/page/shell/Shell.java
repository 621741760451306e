package org.memcon.publishing.page.shell;

/// What stands around a page: its title, the archive's name, the query to show in the box, and
/// whether the page is the home page, which has a box of its own, and who visits.
public record Shell(
    String title, String archive, String query, boolean home, Visitor visitor, Assets assets) {

  /// The frame of a page.
  public static Shell of(String title, String archive, String query) {
    return new Shell(title, archive, query, false, Visitor.present(), Assets.bundled());
  }

  /// The frame of the home page.
  public static Shell home(String archive) {
    return new Shell(archive, archive, "", true, Visitor.present(), Assets.bundled());
  }
}
