package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/** What there is to find out from how a dossier went. */
public final class OldDossier {

    private final RegionalProposal proposal;
    private final Instant since;
    private final List<Work> work;
    private final List<Consultation> rounds;
    private final List<StatesFile> files;
    private final List<RecordEntry> entries;
    private final @Nullable Instant recorded;
    private final @Nullable Instant partsRecorded;

    /**
     * Of one dossier.
     *
     * @param since when it came to the status it has
     * @param work all of it, work on a secrecy excepted
     * @param entries when it, or a term of it, stood still
     * @param recorded from when on each of its steps left a record; null where none did
     * @param partsRecorded the same of what bodies and provinces do
     */
    public OldDossier(
            RegionalProposal proposal,
            Instant since,
            List<Work> work,
            List<Consultation> rounds,
            List<StatesFile> files,
            List<RecordEntry> entries,
            @Nullable Instant recorded,
            @Nullable Instant partsRecorded) {
        this.proposal = proposal;
        this.since = since;
        this.work = List.copyOf(work);
        this.rounds = List.copyOf(rounds);
        this.files = List.copyOf(files);
        this.entries = List.copyOf(entries);
        this.recorded = recorded;
        this.partsRecorded = partsRecorded;
    }

    /**
     * A piece of work, open or ended.
     *
     * @param body of the seat
     * @param begun null where nobody knows
     * @param ended null while it is open
     * @param outcome null while it is open
     */
    public record Work(
            TaskId id,
            TaskKind kind,
            SeatId seat,
            BodyId body,
            BodyKind bodyKind,
            @Nullable ProvinceCode province,
            @Nullable ConsultationId consultation,
            Instant opened,
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable StepOutcome outcome,
            @Nullable LocalDate due) {}

    public ProposalId id() {
        return proposal.id();
    }

    RegionalProposal proposal() {
        return proposal;
    }

    Instant since() {
        return since;
    }

    List<Work> work() {
        return work;
    }

    List<Consultation> rounds() {
        return rounds;
    }

    List<StatesFile> files() {
        return files;
    }

    List<RecordEntry> entries() {
        return entries;
    }

    @Nullable
    Instant recorded() {
        return recorded;
    }

    @Nullable
    Instant partsRecorded() {
        return partsRecorded;
    }
}
