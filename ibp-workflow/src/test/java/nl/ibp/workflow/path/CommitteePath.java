package nl.ibp.workflow.path;

import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.beans.factory.BeanFactory;

/** One committee's part: members review, the chair establishes the advice. */
public final class CommitteePath {

    private final BeanFactory beans;
    private final DossierPath dossier;
    private final BodyId body;

    CommitteePath(BeanFactory beans, DossierPath dossier, BodyId body) {
        this.beans = beans;
        this.dossier = dossier;
        this.body = body;
    }

    /** The committee's consultation on the present version. */
    public Consultation consultation() {
        int version = dossier.proposal().currentVersion().number();
        return beans.getBean(Consultations.class).on(dossier.id()).stream()
                .filter(one -> one.body().equals(body) && one.version() == version)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No consultation of " + body));
    }

    public List<OpenTask> openReviews() {
        return dossier.work().of(TaskKind.REVIEW_BY_MEMBER).stream()
                .filter(task -> consultation().id().equals(task.consultation()))
                .toList();
    }

    public CommitteePath memberReviews(String province, Position position) {
        return review(dossier.work().at(body + "-" + province, TaskKind.REVIEW_BY_MEMBER), position);
    }

    public CommitteePath everyMemberReviews(Position position) {
        openReviews().forEach(task -> review(task, position));
        return this;
    }

    /** As many as there are asked, in the order they are. */
    public CommitteePath membersReview(int number, Position position) {
        openReviews().stream().limit(number).forEach(task -> review(task, position));
        return this;
    }

    private CommitteePath review(OpenTask task, Position position) {
        String remarks = position == Position.POSITIVE ? "" : "Wij zien het anders.";
        beans.getBean(Reviewing.class).review(SeatHolder.of(task.seat()), task.id(), position, remarks, List.of());
        return this;
    }

    public CommitteePath chairClosesEarly() {
        beans.getBean(LeadingConsultation.class)
                .closeEarly(SeatHolder.of(body + "-voorzitter"), consultation().id());
        return this;
    }

    public CommitteePath secretaryChases() {
        beans.getBean(LeadingConsultation.class)
                .chase(SeatHolder.of(body + "-secretaris"), consultation().id());
        return this;
    }

    public OpenTask chairTask() {
        return dossier.work().at(body + "-voorzitter", TaskKind.ESTABLISH_ADVICE);
    }

    public DossierPath chairEstablishes(Position position) {
        OpenTask task = chairTask();
        beans.getBean(Advising.class)
                .establish(SeatHolder.of(task.seat()), task.id(), position, "Aldus vastgesteld.", List.of());
        return dossier;
    }

    public DossierPath agrees() {
        return everyMemberReviews(Position.POSITIVE).chairEstablishes(Position.POSITIVE);
    }

    public DossierPath advises(Position position) {
        return everyMemberReviews(Position.POSITIVE).chairEstablishes(position);
    }
}
