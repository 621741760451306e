package org.memcon.app.workflow.evaluation.naming;

import java.util.List;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.DiplomaticRecord;

/// The records and lists of a volume.
record ReadVolume(
    String name,
    List<AuthorityRecord> authorities,
    PeopleList list,
    List<DiplomaticRecord> records) {}
