package nl.ibp.domain.reporting;

import java.time.LocalDate;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Something that came out of a proposal, as a periodic report tells of it. What the proposal says is not kept here: it
 * may be secret by the time the report is read.
 *
 * @param outcome name of the outcome the body chose; empty where it is submitted
 * @param province whose States decided; null for the others
 */
public record ProgrammeDecision(
        ProposalId proposal, LocalDate on, Kind kind, String outcome, @Nullable ProvinceCode province) {

    public enum Kind {
        SUBMITTED,
        BOARD_DECIDED,
        STATES_DECIDED
    }
}
