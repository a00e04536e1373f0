package nl.ibp.workflow.path;

import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What somebody tries with the secrecy of a dossier who has no say in it, or that makes no sense. */
final class ForbiddenSecrecy {

    private final ImposingSecrecy imposing;
    private final LiftingSecrecy lifting;
    private final Secrecies secrecies;

    ForbiddenSecrecy(BeanFactory beans) {
        this.imposing = beans.getBean(ImposingSecrecy.class);
        this.lifting = beans.getBean(LiftingSecrecy.class);
        this.secrecies = beans.getBean(Secrecies.class);
    }

    List<Attempt> on(DossierPath path) {
        List<Attempt> attempts = new ArrayList<>();
        for (String seat : List.of("gs-zeeland", "ps-zeeland", "manager", "beheer", "ipo-bureau")) {
            attempts.add(new Attempt("secrecy by " + seat, () -> impose(SeatHolder.of(seat), seat, path, null, "Zo.")));
        }
        String college = collegeOf(path);
        Actor own = SeatHolder.of(college);
        attempts.add(new Attempt("secrecy for another's seat", () -> impose(path.lead(), college, path, null, "Zo.")));
        attempts.add(new Attempt("secrecy without reasons", () -> impose(own, college, path, null, " ")));
        attempts.add(new Attempt(
                "secrecy on a document that is not there",
                () -> impose(own, college, path, AttachmentId.create(), "Zo.")));
        secrecies.on(path.id()).forEach(secrecy -> attempts.addAll(liftings(secrecy, own)));
        return attempts;
    }

    private Attempt lift(Secrecy secrecy, String seat) {
        return new Attempt(
                "lifting by " + seat, () -> lifting.lift(SeatHolder.of(seat), secrecy.id(), "Niet meer nodig."));
    }

    private List<Attempt> liftings(Secrecy secrecy, Actor college) {
        List<Attempt> attempts = new ArrayList<>();
        List.of("gs-zeeland", "manager", "beheer").forEach(seat -> attempts.add(lift(secrecy, seat)));
        attempts.add(new Attempt("lifting without reasons", () -> lifting.lift(college, secrecy.id(), "")));
        if (!secrecy.rests()) {
            attempts.add(lift(secrecy, secrecy.body().value()));
        }
        return attempts;
    }

    private void impose(Actor actor, String seat, DossierPath path, @Nullable AttachmentId document, String reasons) {
        imposing.impose(
                actor, new SeatId(seat), path.id(), document, SecrecyGround.ECONOMIC_OR_FINANCIAL_INTERESTS, reasons);
    }

    private static String collegeOf(DossierPath path) {
        return path.lead().seats().iterator().next().value().replace("beleid-", "gs-");
    }
}
