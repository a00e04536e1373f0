package nl.ibp.workflow.secrecy;

import nl.ibp.domain.secrecy.Secrecy;

/** What the record says of a secrecy: never anything of what is secret, not even the name of a document. */
final class SecrecyWords {

    private SecrecyWords() {}

    static String on(Secrecy secrecy) {
        return secrecy.isOnDossier() ? "DOSSIER" : "DOCUMENT";
    }
}
