package nl.ibp.ui.proposal.dossier;

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
    TIMELINE("tijdlijn"),
    PROCESS("proces");

    private final String anchor;

    DossierSection(String anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return anchor;
    }

    String textKey() {
        return "dossier.section." + this;
    }
}
