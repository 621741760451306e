package org.memcon.model.title;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.record.RecordKind;

/// What Chinese and Japanese titles call documents: such titles end with the kind, "…的电报".
public final class HanKinds {

  /// No title is longer.
  private static final int LONGEST = 90;

  /// A date or a number may stand behind the kind.
  private static final int BEHIND = 24;

  private static final List<Map.Entry<RecordKind, List<String>>> WORDS =
      List.of(
          Map.entry(RecordKind.TELEGRAM, List.of("电报", "電報", "来电", "去电")),
          Map.entry(
              RecordKind.MEMORANDUM_OF_CONVERSATION,
              List.of("谈话记录", "会谈记录", "谈话纪要", "会谈纪要", "谈话", "会谈", "会見録", "会談録")),
          Map.entry(RecordKind.MINUTES, List.of("会议记录", "会议纪要", "议事录", "議事録")),
          Map.entry(RecordKind.COMMUNIQUE, List.of("公报", "公報", "コミュニケ")),
          Map.entry(RecordKind.DIPLOMATIC_NOTE, List.of("照会", "照會")),
          Map.entry(RecordKind.AGREEMENT, List.of("条约", "协定", "協定", "条約", "议定书")),
          Map.entry(RecordKind.LETTER, List.of("的信", "信函", "书简", "書簡")),
          Map.entry(RecordKind.STATEMENT, List.of("声明", "讲话", "演说", "講話", "演説")),
          Map.entry(RecordKind.REPORT, List.of("报告", "報告")));

  private HanKinds() {}

  /// Whether the words begin with a sign of these scripts.
  public static boolean isWritten(String words) {
    return !words.isEmpty() && Character.isIdeographic(words.codePointAt(0));
  }

  /// The kind that such a title ends with; empty where it names none.
  public static Optional<RecordKind> of(String title) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    for (Map.Entry<RecordKind, List<String>> kind : WORDS) {
      for (String word : kind.getValue()) {
        int at = title.lastIndexOf(word);
        if (at >= 0 && title.length() - at - word.length() <= BEHIND) {
          return Optional.of(kind.getKey());
        }
      }
    }
    return Optional.empty();
  }
}
