package org.memcon.model.record;

/// The kinds of document that diplomacy leaves behind.
public enum RecordKind {
  MEMORANDUM_OF_CONVERSATION("memorandum-of-conversation", "Memorandum of conversation"),
  TRANSCRIPT("transcript", "Transcript"),
  TELEGRAM("telegram", "Telegram"),
  AIRGRAM("airgram", "Airgram"),
  DESPATCH("despatch", "Despatch"),
  LETTER("letter", "Letter"),
  MESSAGE("message", "Message"),
  MEMORANDUM("memorandum", "Memorandum"),
  AIDE_MEMOIRE("aide-memoire", "Aide-mémoire"),
  DIPLOMATIC_NOTE("diplomatic-note", "Diplomatic note"),
  MINUTES("minutes", "Minutes"),
  REPORT("report", "Report"),
  INTELLIGENCE_ESTIMATE("intelligence-estimate", "Intelligence estimate"),
  INTELLIGENCE_REVIEW("intelligence-review", "Intelligence review"),
  POLICY_PAPER("policy-paper", "Policy paper"),
  EDITORIAL_NOTE("editorial-note", "Editorial note"),
  COMMUNIQUE("communique", "Communiqué"),
  AGREEMENT("agreement", "Agreement"),
  STATEMENT("statement", "Statement or speech"),
  DIARY("diary", "Diary entry"),
  OTHER("other", "Document");

  private final String code;
  private final String label;

  RecordKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /// The word for machines, as in `div/@subtype` and the query `kind:telegram`.
  public String code() {
    return code;
  }

  /// The word for people.
  public String label() {
    return label;
  }

  /// The kind with this code; [#OTHER] where there is none.
  public static RecordKind ofCode(String code) {
    for (RecordKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    return OTHER;
  }
}
