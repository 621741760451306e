package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.memcon.search.wordlist.CountedWord;
import org.memcon.search.wordlist.WordList;

/// Which words there are, and how often.
public final class WordListJson {

  private WordListJson() {}

  /// Writes a list of words as an object.
  public static void write(WordList list, JsonGenerator json) throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, list.query(), list.understood(), list.remarks());
    json.writeNumberField("records", list.records());
    json.writeNumberField("words", list.words());
    json.writeNumberField("distinct", list.distinct());
    json.writeArrayFieldStart("list");
    for (CountedWord word : list.rows()) {
      json.writeStartObject();
      json.writeStringField("word", word.word());
      json.writeNumberField("places", word.places());
      json.writeNumberField("records", word.records());
      json.writeNumberField("perMillion", word.perMillion(list.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
