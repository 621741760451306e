package org.memcon.sources.html.shape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run.Mark;

/// What has been found out about the elements of one page, and remarks for its reader.
///
/// A region and a role hold for an element's descendants too, unless these have their own. What is
/// said later of an element replaces what was said before.
public final class PagePlan {

  /// What is known of one element. `kind` replaces the shape that the element's name gives its
  /// lines; `start` says that a document begins with it; `mark` what its text is within a line.
  public record Part(
      Optional<Region> region,
      Optional<Role> role,
      Optional<Kind> kind,
      Optional<Mark> mark,
      boolean start) {

    static final Part UNKNOWN =
        new Part(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /// Whether the element's text cannot share a line with what stands around it.
    public boolean standsAlone() {
      return region.isPresent() || kind.isPresent() || start;
    }
  }

  private final Map<Element, Part> parts = new IdentityHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /// What is known of an element; a part of empties where nothing is.
  public Part of(Element element) {
    return parts.getOrDefault(element, Part.UNKNOWN);
  }

  /// What a user should know of the page.
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /// The region that an element stands in: its own or that of its nearest ancestor that has one.
  public Region regionOf(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Optional<Region> region = of(at).region();
      if (region.isPresent()) {
        return region.get();
      }
    }
    return Region.CONTENT;
  }

  void region(Element element, Region region) {
    Part was = of(element);
    parts.put(element, new Part(Optional.of(region), was.role, was.kind, was.mark, was.start));
  }

  void forgetRegions() {
    parts.replaceAll(
        (e, was) -> new Part(Optional.empty(), was.role, was.kind, was.mark, was.start));
  }

  void role(Element element, Role role) {
    Part was = of(element);
    parts.put(element, new Part(was.region, Optional.of(role), was.kind, was.mark, was.start));
  }

  void kind(Element element, Kind kind) {
    Part was = of(element);
    parts.put(element, new Part(was.region, was.role, Optional.of(kind), was.mark, was.start));
  }

  void mark(Element element, Mark mark) {
    Part was = of(element);
    parts.put(element, new Part(was.region, was.role, was.kind, Optional.of(mark), was.start));
  }

  void start(Element element) {
    Part was = of(element);
    parts.put(element, new Part(was.region, was.role, was.kind, was.mark, true));
  }

  void remark(String remark) {
    remarks.add(remark);
  }
}
