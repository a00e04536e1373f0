package nl.ibp.workflow.path;

import java.util.function.Function;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;

/** Everywhere a dossier can be before the board has decided. */
enum BeforeBoardDecision {
    SUBMISSION(PathDriver::foodValley),
    COLLEGES(paths -> paths.foodValley().submit()),
    ONE_COLLEGE(paths -> paths.foodValley().submit().collegeDecides("utrecht", CollegeOutcome.REFUSE)),
    CHOICE_AFTER_REFUSAL(paths -> paths.foodValley()
            .submit()
            .collegeDecides("utrecht", CollegeOutcome.REFUSE)
            .allCollegesEndorse()),
    INTAKE(paths -> paths.foodValley().submit().allCollegesEndorse()),
    REVISION(paths -> paths.foodValley().submit().allCollegesEndorse().intake(IntakeResult.INCOMPLETE)),
    ROUTE(paths -> paths.underThemes(10).throughIntake()),
    REVIEWS(paths -> {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-re").membersReview(2, Position.POSITIVE);
        return path;
    }),
    OFFICIAL_ADVICE(paths -> {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        return path;
    }),
    ADMINISTRATIVE_ADVICE(paths -> paths.chemelot().throughIntake().committeesAgree()),
    BOARD(paths -> paths.underThemes(8).throughIntake()),
    DEFERRED_BOARD(paths -> paths.underThemes(8).throughIntake().boardDecides(BoardOutcome.DEFER));

    private final Function<PathDriver, DossierPath> way;

    BeforeBoardDecision(Function<PathDriver, DossierPath> way) {
        this.way = way;
    }

    DossierPath reachedBy(PathDriver paths) {
        return way.apply(paths);
    }
}
