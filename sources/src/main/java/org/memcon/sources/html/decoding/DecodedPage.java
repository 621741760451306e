package org.memcon.sources.html.decoding;

import java.util.List;

/// A page as characters: what encoding it was read in, and what was odd about that.
public record DecodedPage(String characters, String encoding, List<String> remarks) {
  public DecodedPage {
    remarks = List.copyOf(remarks);
  }
}
