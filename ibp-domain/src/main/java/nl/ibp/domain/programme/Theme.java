package nl.ibp.domain.programme;

import java.util.List;
import nl.ibp.domain.Stated;

/**
 * A theme of the programme. Each of its parts can be known, pro memorie, or not stated at all, as the memo has it.
 *
 * @param leadOrganisation trekker
 * @param administrativeLead who carries the administrative responsibility
 * @param officialLead who carries it as a civil servant
 * @param discussedIn where the position of the provinces is prepared
 * @param note what the memo adds, e.g. coherence with other themes
 */
public record Theme(
        ThemeNumber number,
        String name,
        Stated<String> leadOrganisation,
        Stated<String> administrativeLead,
        Stated<String> officialLead,
        Stated<String> discussedIn,
        String note,
        List<Milestone> milestones) {

    public Theme {
        milestones = List.copyOf(milestones);
    }

    /** Nobody leads it: stands out in every overview (theme 10 of the memo). */
    public boolean hasNobodyInCharge() {
        return leadOrganisation.isUnstated();
    }
}
