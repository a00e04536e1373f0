package nl.ibp.ui.proposal.dossier;

import java.util.EnumSet;
import java.util.Set;
import nl.ibp.ui.proposal.DossierNavigation;

/** The parts of a dossier, in their order, with the names they have in the page's address. */
enum DossierSection {
    /** Only while versions are compared. */
    DIFFERENCE("verschil"),
    SUMMARY("samenvatting"),
    MONEY("geld"),
    ADVICE("advies"),
    DECISIONS("besluiten"),
    ATTACHMENTS("bijlagen"),
    WORK("werk"),
    SECRECY("geheimhouding"),
    COMMENTS(DossierNavigation.COMMENTS),
    TIMELINE("tijdlijn"),
    PROCESS("proces");

    // A picture one can walk through, and talk that is not for everybody and no part of the record.
    private static final Set<DossierSection> ON_SCREEN_ALONE = EnumSet.of(COMMENTS, PROCESS);

    private final String anchor;

    DossierSection(String anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return anchor;
    }

    boolean isPrinted() {
        return !ON_SCREEN_ALONE.contains(this);
    }

    String textKey() {
        return "dossier.section." + this;
    }
}
