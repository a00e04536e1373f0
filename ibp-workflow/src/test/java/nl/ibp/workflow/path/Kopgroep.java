package nl.ibp.workflow.path;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.beans.factory.BeanFactory;

/** The kopgroep, and the board that gives it a mandate for one dossier and takes it back. */
final class Kopgroep {

    private static final Actor BOARD = SeatHolder.of("ipo-bestuur");
    private static final Actor KOPGROEP = SeatHolder.of("kopgroep");

    private final Mandating mandating;
    private final DecidingUnderMandate deciding;

    Kopgroep(BeanFactory beans) {
        mandating = beans.getBean(Mandating.class);
        deciding = beans.getBean(DecidingUnderMandate.class);
    }

    void getsMandateFor(DossierPath path, Days days, int forDays) {
        mandating.grant(
                BOARD,
                new Mandating.Grant(
                        "Voortgang",
                        Set.of(new SeatId("bestuur-groningen"), new SeatId("bestuur-gelderland")),
                        new HashSet<>(path.proposal().draft().themes()),
                        days.today(),
                        days.today().plusDays(forDays)));
    }

    void decides(OpenTask task, BoardOutcome outcome) {
        List<String> conditions =
                outcome == BoardOutcome.ADOPT_WITH_CONDITIONS ? List.of("Jaarlijks verslag") : List.of();
        deciding.decide(KOPGROEP, task.id(), outcome, conditions, "De kopgroep weegt dit zo.");
    }

    void passesOn(OpenTask task) {
        deciding.passOn(KOPGROEP, task.id(), "Dit raakt alle provincies.");
    }

    void losesItsMandates() {
        mandating.all().stream()
                .filter(mandate -> mandate.end().isEmpty())
                .map(Mandate::id)
                .forEach(id -> mandating.end(BOARD, id, "Het bestuur besluit weer zelf."));
    }
}
