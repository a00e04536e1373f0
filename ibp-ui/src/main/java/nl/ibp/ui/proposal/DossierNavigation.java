package nl.ibp.ui.proposal;

import nl.ibp.domain.proposal.ProposalId;

/** The ways to a dossier. */
public final class DossierNavigation {

    public static final String PATH = "voorstellen";

    /** Which version of the content is read; the present one if not given. */
    public static final String VERSION = "versie";

    /** The version from which changes are shown; none are if not given. */
    public static final String FROM = "van";

    /** The version up to which they are shown; the present one if not given. */
    public static final String TO = "naar";

    /** Name of the part with comments, in the address of the page. */
    public static final String COMMENTS = "opmerkingen";

    private DossierNavigation() {}

    /** Address of a dossier, to be sent as a link. */
    public static String addressOf(ProposalId proposal) {
        return PATH + "/" + proposal;
    }

    /** Address of the comments on a dossier. */
    public static String addressOfComments(ProposalId proposal) {
        return addressOf(proposal) + "#" + COMMENTS;
    }

    /** Address of a dossier as it was in one version. */
    public static String addressOf(ProposalId proposal, int version) {
        return addressOf(proposal) + "?" + VERSION + "=" + version;
    }

    /** Address of what changed in a dossier between two versions. */
    public static String addressOf(ProposalId proposal, int from, int to) {
        return addressOf(proposal) + "?" + FROM + "=" + from + "&" + TO + "=" + to;
    }
}
