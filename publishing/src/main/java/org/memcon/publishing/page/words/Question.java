package org.memcon.publishing.page.words;

import java.util.List;

/// What was asked and how it was understood, with what the asker should know.
public record Question(String query, String understood, List<String> remarks) {

  public Question {
    remarks = List.copyOf(remarks);
  }
}
