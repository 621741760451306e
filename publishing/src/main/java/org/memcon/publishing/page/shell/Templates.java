package org.memcon.publishing.page.shell;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/// The templates, compiled with the program.
public final class Templates {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /// Fills a template ("home.jte") with the one thing it takes.
  public static String fill(String template, Object page) {
    TemplateOutput output = new StringOutput(1 << 14);
    fill(template, page, output);
    return output.toString();
  }

  /// What a content writes.
  public static String html(Content content) {
    TemplateOutput output = new StringOutput(1 << 14);
    content.writeTo(output);
    return output.toString();
  }

  /// The same, written somewhere.
  public static void fill(String template, Object page, TemplateOutput output) {
    ENGINE.render(template, page, output);
  }
}
