package org.memcon.editing.speech;

import java.util.Set;

/// Words that stand before a colon and are nobody's name.
final class CommonLabels {

  private static final Set<String> COMMON =
      Set.of(
          "comment", "comments", "note", "notes", "summary", "conclusion", "conclusions", "recommendation",
          "recommendations", "action", "action-requested", "background", "discussion", "problem",
          "decision", "subject", "subjects", "reference", "references", "participants", "present", "place",
          "date", "time", "example", "objective", "objectives", "issue", "issues", "option", "pro", "con",
          "pros", "cons", "advantages", "disadvantages", "first", "second", "third", "fourth", "fifth",
          "finally", "source", "begin-text", "end-text", "text", "quote", "unquote", "ps", "p-s",
          "attachment", "attachments", "enclosure", "enclosures", "drafted-by", "approved-by", "cleared-by",
          "talking-point", "talking-points", "reason", "reasons", "purpose", "conclude", "fyi", "section",
          "paragraph", "article", "page", "tab", "annex", "part", "chapter", "item", "items", "agenda",
          "alternative", "alternatives", "approach", "policy", "question", "response", "status", "timing",
          "political", "economic", "military", "general", "others", "other", "remarks", "analysis",
          "assessment", "results", "result", "outlook", "introduction", "annexes", "approve", "disapprove",
          "approved", "disapproved", "dear-mr", "sir", "excellency", "gentlemen", "action-taken", "to", "from",
          "re", "through", "info", "distribution", "copies-to", "cc", "mr", "dear", "the-following");

  private CommonLabels() {}

  static boolean isCommon(String key) {
    return COMMON.contains(key) || key.startsWith("dear-") || key.startsWith("option-");
  }
}
