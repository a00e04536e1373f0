package nl.ibp.domain.programme;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.Text;

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

    private static final int MOST_MILESTONES = 50;

    public Theme {
        name = Text.line("name", name);
        if (name.isEmpty()) {
            throw Refused.because("name", "NAME_REQUIRED");
        }
        leadOrganisation = said("leadOrganisation", leadOrganisation);
        administrativeLead = said("administrativeLead", administrativeLead);
        officialLead = said("officialLead", officialLead);
        discussedIn = said("discussedIn", discussedIn);
        note = Text.passage("note", note);
        if (milestones.size() > MOST_MILESTONES) {
            throw Refused.because("milestones", "TOO_MANY_ENTRIES", MOST_MILESTONES);
        }
        if (milestones.stream().anyMatch(milestone -> milestone.description().isEmpty())) {
            throw Refused.because("milestones", "MILESTONE_NAME_REQUIRED");
        }
        milestones = List.copyOf(milestones);
    }

    // Who types PM means that it is known to come, not that it is called so.
    private static Stated<String> said(String part, Stated<String> stated) {
        if (stated.known().isEmpty()) {
            return stated;
        }
        String text = Text.line(part, stated.known().get());
        if (text.isEmpty()) {
            throw Refused.because(part, "KNOWN_TEXT_REQUIRED");
        }
        return text.equalsIgnoreCase("PM") ? Stated.proMemorie() : Stated.of(text);
    }

    /** Nobody leads it: stands out in every overview (theme 10 of the memo). */
    public boolean hasNobodyInCharge() {
        return leadOrganisation.isUnstated();
    }
}
