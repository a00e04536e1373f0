package nl.ibp.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided on a version of a proposal.
 *
 * @param orgaan which kind of body
 * @param provincie whose college or States, where it is theirs
 * @param wijze how the board came to it
 * @param contrair it deviates from a negative advice
 * @param voorbehoud under which the States adopted it
 * @param beslotenOp day of the meeting of the States, which is written down later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionItem(
        String id,
        String voorstel,
        int versie,
        String orgaan,
        String uitkomst,
        String motivering,
        Instant vastgelegdOp,
        @Nullable String provincie,
        @Nullable String wijze,
        @Nullable Boolean contrair,
        @Nullable List<String> voorwaarden,
        @Nullable List<String> amendementen,
        @Nullable String voorbehoud,
        @Nullable Count stemmen,
        @Nullable LocalDate beslotenOp) {

    record Count(int voor, int tegen) {

        static Count of(Votes votes) {
            return new Count(votes.inFavour(), votes.against());
        }
    }

    static final String COLLEGE = "college";
    static final String BOARD = "bestuur";
    static final String REVOCATION = "bestuur-herroeping";
    static final String STATES = "staten";

    static DecisionItem of(String id, ProposalId proposal, CollegeDecision decision) {
        return new DecisionItem(
                id,
                proposal.toString(),
                decision.version(),
                COLLEGE,
                DecisionWords.COLLEGE.of(decision.outcome()),
                decision.reasons(),
                decision.decidedAt(),
                decision.province().value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionItem of(String id, BoardDecision decision) {
        return new DecisionItem(
                id,
                decision.proposal().toString(),
                decision.version(),
                BOARD,
                DecisionWords.BOARD.of(decision.outcome()),
                decision.reasons(),
                decision.decidedAt(),
                null,
                DecisionWords.MANNER.of(decision.basis().manner()),
                decision.contrary(),
                decision.conditions(),
                null,
                null,
                null,
                null);
    }

    static DecisionItem of(String id, RevocationDecision decision) {
        return new DecisionItem(
                id,
                decision.proposal().toString(),
                decision.version(),
                REVOCATION,
                DecisionWords.ofRevocation(decision.granted()),
                decision.reasons(),
                decision.decidedAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionItem of(String id, StatesFileId file, StatesDecision decision) {
        Votes votes = decision.votes();
        return new DecisionItem(
                id,
                file.proposal().toString(),
                file.version(),
                STATES,
                DecisionWords.STATES.of(decision.outcome()),
                decision.reasons(),
                decision.recordedAt(),
                file.province().value(),
                null,
                null,
                null,
                decision.amendments().stream().map(Amendment::title).toList(),
                decision.reservation(),
                votes == null ? null : Count.of(votes),
                decision.decidedOn());
    }
}
