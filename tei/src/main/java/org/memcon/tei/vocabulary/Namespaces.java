package org.memcon.tei.vocabulary;

/// The XML namespaces that TEI files use.
public final class Namespaces {

  /// TEI P5.
  public static final String TEI = "http://www.tei-c.org/ns/1.0";

  /// TEI's namespace for markup that is shown or kept, not meant: what stands inside `egXML`.
  public static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";

  /// `xml:id`, `xml:lang` and `xml:space`.
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  /// The State Department's own elements in *Foreign Relations of the United States*.
  public static final String FRUS = "http://history.state.gov/frus/ns/1.0";

  private Namespaces() {}
}
