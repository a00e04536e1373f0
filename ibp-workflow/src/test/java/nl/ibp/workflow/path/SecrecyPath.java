package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.secrecy.LiftingSecrecy;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What bodies do about the secrecy of one dossier. */
public final class SecrecyPath {

    private final BeanFactory beans;
    private final DossierPath dossier;

    SecrecyPath(BeanFactory beans, DossierPath dossier) {
        this.beans = beans;
        this.dossier = dossier;
    }

    public List<Secrecy> all() {
        return beans.getBean(Secrecies.class).on(dossier.id());
    }

    public Secrecy only() {
        if (all().size() != 1) {
            throw new AssertionError("Expected one secrecy, but there are " + all().size());
        }
        return all().get(0);
    }

    public DossierPath imposedBy(String seat) {
        return imposedBy(seat, null, "De onderhandelingen lopen nog.");
    }

    public DossierPath imposedBy(String seat, @Nullable AttachmentId attachment, String reasons) {
        beans.getBean(ImposingSecrecy.class)
                .impose(
                        SeatHolder.of(seat),
                        new SeatId(seat),
                        dossier.id(),
                        attachment,
                        SecrecyGround.ECONOMIC_OR_FINANCIAL_INTERESTS,
                        reasons);
        return dossier;
    }

    /** All members of the States are there. */
    public DossierPath statesDecide(String province, RatificationOutcome outcome) {
        return statesMeet(province, sitting(province), outcome);
    }

    public DossierPath statesMeetWithoutQuorum(String province) {
        return statesMeet(province, sitting(province) / 2, RatificationOutcome.NO_QUORUM);
    }

    /** Their clerk says when. */
    public DossierPath statesWillMeet(String province, LocalDate day) {
        OpenTask task = confirmation(province);
        beans.getBean(RatifyingSecrecy.class).meetOn(SeatHolder.of(task.seat()), task.id(), day);
        return dossier;
    }

    private DossierPath statesMeet(String province, int present, RatificationOutcome outcome) {
        LocalDate today = LocalDate.now(beans.getBean(Clock.class));
        OpenTask task = confirmation(province);
        beans.getBean(RatifyingSecrecy.class).record(SeatHolder.of(task.seat()), task.id(), today, present, outcome);
        return dossier;
    }

    public OpenTask confirmation(String province) {
        return dossier.work().at("ps-" + province, TaskKind.CONFIRM_SECRECY);
    }

    public DossierPath liftedBy(String seat) {
        beans.getBean(LiftingSecrecy.class).lift(SeatHolder.of(seat), only().id(), "De onderhandelingen zijn klaar.");
        return dossier;
    }

    private int sitting(String province) {
        return beans.getBean(Provinces.class).all().stream()
                .filter(one -> one.slug().equals(province))
                .findFirst()
                .orElseThrow()
                .statesSeats();
    }
}
