package org.memcon.tei.validation;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/// Validates TEI against Memcon's own schema, or against another in RELAX NG.
///
/// A validator may be used by several threads at once. Files are parsed without document types and
/// without anything that lies outside of them.
public final class TeiValidator {

  private final Schema schema;
  private final boolean ours;

  private TeiValidator(Schema schema, boolean ours) {
    this.schema = schema;
    this.ours = ours;
  }

  /// A validator with Memcon's own schema. It also finds ids that stand twice and pointers into the
  /// file that lead nowhere.
  public static TeiValidator memcon() {
    return Own.VALIDATOR;
  }

  /// A validator with the schema in a file, RELAX NG in XML (`.rng`) or compact (`.rnc`) syntax.
  /// Throws [IOException] with one line where it is no such schema.
  public static TeiValidator of(Path schema) throws IOException {
    if (!Files.isReadable(schema)) {
      throw new IOException(schema + ": no such file; give a RELAX NG schema (.rng or .rnc)");
    }
    return new TeiValidator(
        load(schema.toUri().toString(), schema.toString().endsWith(".rnc")), false);
  }

  private static final class Own {
    static final TeiValidator VALIDATOR = load();

    private static TeiValidator load() {
      URL schema = TeiValidator.class.getResource("/org/memcon/tei/memcon.rnc");
      if (schema == null) {
        throw new IllegalStateException("not in the jar: memcon.rnc");
      }
      try {
        return new TeiValidator(TeiValidator.load(schema.toString(), true), true);
      } catch (IOException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }

  private static Schema load(String address, boolean compact) throws IOException {
    FindingCollector findings = new FindingCollector();
    SchemaReader reader = compact ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
    try {
      return reader.createSchema(new InputSource(address), properties(findings));
    } catch (IncorrectSchemaException | SAXException e) {
      String what =
          findings.findings().isEmpty()
              ? String.valueOf(e.getMessage())
              : findings.findings().getFirst().toString();
      throw new IOException(
          address + ": not a RELAX NG schema (" + what + "); give one in .rng or .rnc", e);
    }
  }

  private static PropertyMap properties(FindingCollector findings) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, findings);
    return properties.toPropertyMap();
  }

  /// What the schema does not allow in a file, in order; empty for a valid one. XML that is broken
  /// is a finding too, the last one. At most [FindingCollector#MOST] are told.
  public List<SchemaFinding> validate(InputStream file) throws IOException {
    FindingCollector findings = new FindingCollector();
    Validator validator = schema.createValidator(properties(findings));
    PointerCheck pointers = new PointerCheck(validator.getContentHandler(), findings);
    try {
      XMLReader parser = parser();
      parser.setContentHandler(ours ? pointers : validator.getContentHandler());
      parser.setErrorHandler(findings);
      if (validator.getDTDHandler() != null) {
        parser.setDTDHandler(validator.getDTDHandler());
      }
      parser.parse(new InputSource(file));
    } catch (SAXParseException told) {
      findings.ensure(told);
    } catch (SAXException e) {
      findings.add(0, 0, String.valueOf(e.getMessage()));
    }
    return findings.findings();
  }

  private static XMLReader parser() throws SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's parser has these features", e);
    }
  }
}
