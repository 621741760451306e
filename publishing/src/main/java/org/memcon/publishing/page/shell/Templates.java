package org.memcon.publishing.page.shell;

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
    ENGINE.render(template, page, output);
    return output.toString();
  }
}
