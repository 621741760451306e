package org.memcon.editing.body;

import java.util.regex.Pattern;

/// Tells a line at a paper's end that says in one who signed it and as what: "AMBASSADOR OF VELONIA
/// (E. ORLOK)", "Временный поверенный в делах Велонии А. Орлок".
final class OfficeAndName {

  private static final int LONGEST = 130;

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu:(?:the |acting |deputy |vice |first |second |third |временн\\p{L}+ |зам\\p{L}*\\.?"
              + " |перв\\p{L}+ |втор\\p{L}+ |трет\\p{L}+"
              + " )*(?:ambassador|minister|chargé|charge|consul|counsell?or|secretary|attaché|chairman|head|director|chief|посол|посланник|поверенн\\p{L}+"
              + "|министр\\p{L}*|заведующ\\p{L}+|зав\\.|секретар\\p{L}+|председател\\p{L}+|советник|атташе|начальник|botschafter|gesandter|geschäftsträger|l[’']ambassadeur|le"
              + " ministre|le consul))(?!\\p{L})[^.:;!?]{0,90}?[ (](?:\\p{Lu}\\.["
              + " -]?){1,3}\\p{Lu}[\\p{L}’'-]{2,25}\\)?");

  private OfficeAndName() {}

  /// Whether the words are such a line.
  static boolean isOne(String words) {
    return words.length() < LONGEST && words.indexOf('.') > 0 && LINE.matcher(words).matches();
  }
}
