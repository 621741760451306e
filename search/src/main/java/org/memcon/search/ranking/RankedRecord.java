package org.memcon.search.ranking;

import java.util.function.Supplier;

/// A record in a ranking: its number in the index, its worth, and the reason for it in words, which
/// is put together when it is asked for.
public record RankedRecord(int record, float worth, Supplier<String> reason) {}
