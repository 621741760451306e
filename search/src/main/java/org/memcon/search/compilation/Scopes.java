package org.memcon.search.compilation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.memcon.model.edition.Passage.Layer;
import org.memcon.search.query.Query;

/// Which parts of a conjunction are about records, which about passages, and which say where to
/// look.
public final class Scopes {

  private Scopes() {}

  /// Whether a part says in which layers to look.
  public static boolean isLayer(Query part) {
    return part instanceof Query.In
        || part instanceof Query.Not not && not.part() instanceof Query.In;
  }

  /// The layers that are left when a conjunction's parts have said where to look.
  public static Set<Layer> layers(List<Query> parts, Set<Layer> outer) {
    Set<Layer> layers = outer.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(outer);
    for (Query part : parts) {
      if (part instanceof Query.In in) {
        layers.retainAll(in.layers());
      } else if (part instanceof Query.Not not && not.part() instanceof Query.In in) {
        layers.removeAll(in.layers());
      }
    }
    return layers;
  }

  /// Whether a conjunction is about single passages: a part that is not negated asks for a speaker,
  /// a hearer, a length, or how something was said.
  public static boolean isOfPassages(List<Query> parts) {
    return parts.stream().anyMatch(Scopes::isOfPassages);
  }

  private static boolean isOfPassages(Query part) {
    return part instanceof Query.Delivered
        || part instanceof Query.Length
        || part instanceof Query.Fact fact
            && (fact.field() == Query.Field.SPEAKER || fact.field() == Query.Field.TO);
  }

  /// Whether a part is a fact of whole records, or the lack of one.
  public static boolean isFact(Query part) {
    return switch (part) {
      case Query.Dated dated -> true;
      case Query.Fact fact -> !isOfPassages(fact);
      case Query.Not not -> isFact(not.part());
      case Query.Or or -> or.parts().stream().allMatch(Scopes::isFact);
      case Query.And and -> and.parts().stream().allMatch(Scopes::isFact);
      case Query.Everything everything -> true;
      case Query.Word word -> false;
      case Query.Letters letters -> false;
      case Query.Beginning beginning -> false;
      case Query.Similar similar -> false;
      case Query.Phrase phrase -> false;
      case Query.Near near -> false;
      case Query.Wild wild -> false;
      case Query.Regular regular -> false;
      case Query.Day day -> false;
      case Query.Length length -> false;
      case Query.Within within -> false;
      case Query.Sequence sequence -> false;
      case Query.In in -> false;
      case Query.Delivered delivered -> false;
    };
  }
}
