package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.publishing.page.authority.AuthorityAddress;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.publishing.page.authority.AuthorityPage;
import org.memcon.publishing.page.authority.AuthorityRegister;
import org.memcon.publishing.page.error.ErrorPage;

/// `/people/{id}`, `/people?name=` and `/people?letter=R`: the page on a person, the people whom a
/// name may mean, and those filed under a letter; places and organizations likewise.
final class AuthorityEndpoint {

  private static final int LONGEST = 200;

  private final ReadingRoom room;
  private final String archive;
  private final AuthorityList.Sort sort;

  AuthorityEndpoint(ReadingRoom room, String archive, AuthorityList.Sort sort) {
    this.room = room;
    this.archive = archive;
    this.sort = sort;
  }

  Handler list() {
    return context -> {
      String asked = Objects.requireNonNullElse(context.queryParam("name"), "").strip();
      String name = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
      String letter =
          name.isEmpty() ? Objects.requireNonNullElse(context.queryParam("letter"), "") : "";
      AuthorityRegister register =
          AuthorityRegister.of(room.known(sort), letter, AuthorityAddress::of);
      List<AuthorityFacts.Link> entries =
          register.letter().isEmpty() ? room.authorities(sort, name) : List.of();
      AuthorityList page = AuthorityList.of(archive, sort, name, entries, register);
      Reply.page(context, 200, page.html());
    };
  }

  Handler page() {
    return this::page;
  }

  private void page(Context context) throws IOException {
    String id = context.pathParam("id");
    Optional<AuthorityFacts> facts =
        id.isBlank()
            ? Optional.empty()
            : room.authority(new AuthorityId(id))
                .filter(found -> !(found.about() instanceof AuthorityRecord.Term));
    if (facts.isEmpty()) {
      ErrorPage page =
          ErrorPage.of(
              archive,
              "Nobody here goes by that",
              "The authority has no entry " + id + ".",
              "Find a name, in any spelling, at " + sort.address() + "?name=");
      Reply.page(context, 404, page.html());
      return;
    }
    // An id that was merged, or is of another sort, has its page elsewhere.
    String address = AuthorityAddress.of(facts.get().about());
    if (!address.equals(AuthorityAddress.of(sort, id))) {
      context.redirect(address);
      return;
    }
    Reply.page(context, 200, AuthorityPage.of(archive, facts.get()).html());
  }
}
