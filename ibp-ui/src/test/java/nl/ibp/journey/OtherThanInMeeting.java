package nl.ibp.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;

/** Proposals that the board does not decide on at its table. */
final class OtherThanInMeeting {

    private static final Actor BOARD = SeatHolder.of("ipo-bestuur");
    private static final int HOUSING = 2;

    private OtherThanInMeeting() {}

    /** Put to its members. */
    static DossierPath inWriting(Application application) {
        DossierPath dossier = application.paths().underThemes(HOUSING).toBoard();
        application
                .bean(Deciding.class)
                .putToVote(
                        BOARD,
                        dossier.work().only(TaskKind.BOARD_DECIDES).id(),
                        BoardOutcome.ADOPT,
                        List.of(),
                        "Het reces duurt tot september.");
        return dossier;
    }

    /** With the kopgroep, whose mandate for this theme stays. */
    static DossierPath underMandate(Application application) {
        LocalDate today = LocalDate.now(application.bean(Clock.class));
        application
                .bean(Mandating.class)
                .grant(
                        BOARD,
                        new Mandating.Grant(
                                "Wonen in het reces",
                                Set.of(new SeatId("bestuur-groningen"), new SeatId("bestuur-noord-holland")),
                                Set.of(new ThemeNumber(HOUSING)),
                                today,
                                today.plusMonths(2)));
        return application.paths().underThemes(HOUSING).toBoard();
    }

    static void takeMandatesBack(Application application) {
        Mandating mandating = application.bean(Mandating.class);
        mandating.all().stream()
                .filter(mandate -> mandate.end().isEmpty())
                .forEach(mandate -> mandating.end(BOARD, mandate.id(), "Het reces is voorbij."));
    }
}
