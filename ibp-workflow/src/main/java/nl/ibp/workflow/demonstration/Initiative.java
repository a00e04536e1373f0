package nl.ibp.workflow.demonstration;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.secrecy.SecrecyGround;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of the memo and how far its dossier has come, as {@code demonstration/portfolio.json} has it.
 *
 * @param lead slug of the lead province
 * @param workingDaysAgo when it was started
 * @param stopAt the status in which nobody goes on working on it
 * @param script what is decided otherwise than in the plain course of things
 */
record Initiative(
        String title,
        String summary,
        Urgency urgency,
        String lead,
        List<Integer> themes,
        List<Partner> partners,
        List<Area> regions,
        List<Request> requests,
        List<String> otherPartners,
        List<Money> money,
        List<Stone> milestones,
        List<Document> documents,
        int workingDaysAgo,
        ProposalStatus stopAt,
        Script script) {

    record Partner(String province, boolean indispensable) {}

    /** @param points longitude and latitude in degrees */
    record Area(String name, List<List<Double>> points) {}

    record Request(String request, String addressee) {}

    /** @param euros null for pro memorie */
    record Money(String province, String source, int yearsAhead, @Nullable Long euros) {}

    /**
     * A milestone.
     *
     * @param date as written, with {@code {year}} for the year it lies in
     */
    record Stone(String description, String date, Window window, int yearsAhead) {}

    /** What a date that is not exact stands for. */
    enum Window {
        MID_YEAR,
        SUMMER,
        BEFORE_SUMMER,
        YEAR,
        NONE,
        PRO_MEMORIE
    }

    /** @param file in {@code demonstration/documents/} */
    record Document(String name, String file) {}

    /**
     * @param colleges outcome by province, of the first round
     * @param choice what the lead does after a refusal
     * @param intake results, one for each round
     * @param positions by seat, one for each round; the usual one after these
     * @param advice position by committee, one for each round; the draft's otherwise
     * @param board outcomes, one for each time the board decides
     * @param states outcome by province
     * @param silent seats that never answer
     * @param revisedSummary what the summary becomes when it comes back; null where it does not
     * @param withdrawIn the status in which the lead takes it back; null where it does not
     * @param withdrawReasons why; empty where it does not
     * @param parked why it stands still in the end; null where it does not
     * @param secret null where nothing is
     */
    record Script(
            Map<String, String> colleges,
            String choice,
            List<String> intake,
            Map<String, List<String>> positions,
            Map<String, List<String>> advice,
            List<String> board,
            Map<String, String> states,
            List<String> silent,
            @Nullable String revisedSummary,
            @Nullable ProposalStatus withdrawIn,
            String withdrawReasons,
            @Nullable String parked,
            @Nullable Secret secret) {}

    /**
     * A document that a college keeps secret in the end.
     *
     * @param seat of that college
     * @param document its name
     */
    record Secret(String seat, String document, SecrecyGround ground, String reasons) {}
}
