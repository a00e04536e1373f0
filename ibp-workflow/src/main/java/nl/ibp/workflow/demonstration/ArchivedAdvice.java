package nl.ibp.workflow.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.AdviceDraft;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.consultation.UpholdingPolicy;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** The committees of one stage advise on an example, all at the same time. */
class ArchivedAdvice {

    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

    private final ArchiveDesk desk;
    private final ArchivePace pace;
    private final ArchivedDossier dossier;
    private final Phrases phrases;
    private final Stage stage;
    private final Runnable advised;
    private final Runnable returned;
    private final List<BodyId> awaited = new ArrayList<>();
    private boolean givenBack;

    ArchivedAdvice(
            ArchiveDesk desk,
            ArchivePace pace,
            ArchivedDossier dossier,
            Phrases phrases,
            Stage stage,
            Runnable advised,
            Runnable returned) {
        this.desk = desk;
        this.pace = pace;
        this.dossier = dossier;
        this.phrases = phrases;
        this.stage = stage;
        this.advised = advised;
        this.returned = returned;
    }

    void begin() {
        Route route = dossier.proposal().route().orElseThrow();
        List<BodyId> committees = stage == Stage.AAC ? route.officialCommittees() : route.administrativeCommittees();
        if (committees.isEmpty()) {
            advised.run();
            return;
        }
        awaited.clear();
        awaited.addAll(committees);
        givenBack = false;
        dossier.enter(stage == Stage.AAC ? ProposalStatus.OFFICIAL_ADVICE : ProposalStatus.ADMINISTRATIVE_ADVICE);
        committees.forEach(this::ask);
    }

    private void ask(BodyId body) {
        boolean advisedBefore = UpholdingPolicy.upholdable(
                        body, dossier.version(), desk.consultations().on(dossier.id()))
                .isPresent();
        if (advisedBefore) {
            dossier.work(TaskKind.JUDGE_NEW_ADVICE, chair(body), "NEW_ADVICE", pace.days(1.5), task -> {
                dossier.done(
                        task,
                        RecordedEvent.NEW_ADVICE_ASKED,
                        Map.of("body", body.value(), "version", "" + dossier.version(), "reasons", ""));
                open(body);
            });
        } else {
            open(body);
        }
    }

    private Seat chair(BodyId body) {
        return desk.seats().of(body, SeatRole.CHAIR).get(0);
    }

    private void open(BodyId body) {
        List<Seat> members = desk.seats().of(body, SeatRole.MEMBER);
        LocalDate due = dossier.due(stage.name());
        Consultation round = Consultation.open(
                dossier.id(),
                dossier.version(),
                body,
                stage,
                members.stream().map(Seat::id).toList(),
                dossier.now(),
                due);
        desk.consultations().add(round);
        dossier.write(
                RecordedEvent.CONSULTATION_OPENED,
                Map.of("body", body.value(), "version", "" + dossier.version(), "recused", ""));
        boolean givesBack = dossier.version() == 1 ? pace.percent(8) : pace.percent(1);
        List<OpenTask> work = new ArrayList<>();
        members.forEach(member -> work.add(askMember(round, member, due, givesBack, work)));
        dossier.at(
                due.plusDays(1).atStartOfDay(OfficialTime.ZONE).toInstant().plus(AFTER_MIDNIGHT),
                () -> close(round, givesBack, work));
    }

    private OpenTask askMember(Consultation round, Seat member, LocalDate due, boolean givesBack, List<OpenTask> work) {
        int days = pace.days(stage == Stage.AAC ? 4 : 6, Objects.requireNonNull(member.province()));
        return dossier.work(TaskKind.REVIEW_BY_MEMBER, member, due, dossier.daysOn(days), round, task -> {
            Position position = position(givesBack);
            round.review(new Review(
                    member.id(),
                    position,
                    position == Position.POSITIVE ? "" : remarks(position),
                    List.of(),
                    dossier.holder(task),
                    dossier.now()));
            dossier.done(
                    task,
                    RecordedEvent.MEMBER_REVIEWED,
                    Map.of("body", round.body().value(), "position", position.name()));
            if (round.missing().isEmpty()) {
                close(round, givesBack, work);
            }
        });
    }

    private Position position(boolean givesBack) {
        if (givesBack && pace.percent(80)) {
            return Position.RETURN;
        }
        return pace.oneIn(3) ? Position.POSITIVE_WITH_REMARKS : pace.oneIn(20) ? Position.NEGATIVE : Position.POSITIVE;
    }

    private String remarks(Position position) {
        List<String> said =
                switch (position) {
                    case NEGATIVE -> phrases.objections();
                    case RETURN -> phrases.returns();
                    default -> phrases.remarks();
                };
        return said.get(pace.between(0, said.size() - 1));
    }

    private void close(Consultation round, boolean givesBack, List<OpenTask> work) {
        if (round.status() != ConsultationStatus.REVIEWING) {
            return;
        }
        round.closeReviews();
        desk.consultations().save(round);
        work.forEach(task -> dossier.lapse(task, Lapse.of(EndReason.TERM_PASSED)));
        dossier.write(
                RecordedEvent.REVIEWS_CLOSED,
                Map.of(
                        "body",
                        round.body().value(),
                        "missing",
                        "" + round.missing().size()));
        dossier.work(
                TaskKind.ESTABLISH_ADVICE,
                chair(round.body()),
                dossier.due("ADVICE"),
                establishedOn(round.body()),
                round,
                task -> establish(task, round, givesBack));
    }

    /** A BAC lays its advice down in a meeting, an AAC whenever its chair comes to it. */
    private LocalDate establishedOn(BodyId body) {
        if (stage == Stage.AAC) {
            return dossier.daysOn(pace.days(2));
        }
        LocalDate meeting = desk.meetings().next(body, dossier.today());
        return pace.misses(body) ? desk.meetings().next(body, meeting) : meeting;
    }

    private void establish(OpenTask task, Consultation round, boolean givesBack) {
        AdviceDraft draft = round.draft().orElseThrow();
        boolean supports = draft.position() != null && draft.position().isSupportive();
        Position position = givesBack ? Position.RETURN : supports ? draft.position() : Position.POSITIVE_WITH_REMARKS;
        String text = draft.text().isEmpty() ? phrases.remarks().get(0) : draft.text();
        round.establish(position, text, List.of(), dossier.holder(task), dossier.now());
        desk.consultations().save(round);
        dossier.done(
                task,
                RecordedEvent.ADVICE_ESTABLISHED,
                Map.of(
                        "body", round.body().value(),
                        "position", position.name(),
                        "version", "" + round.version()));
        givenBack |= position == Position.RETURN;
        awaited.remove(round.body());
        if (awaited.isEmpty()) {
            (givenBack ? returned : advised).run();
        }
    }
}
