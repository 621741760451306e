package org.memcon.model.edition;

import java.time.Instant;
import org.memcon.model.record.RecordId;

/// What somebody has changed in a record of an edition, in words.
public record Revision(RecordId record, Instant when, String who, String what) {}
