package nl.ibp.workflow.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that waits for a seat.
 *
 * @param province the province whose part it is, where it is one province's
 * @param consultation the consultation it belongs to, where it is a committee's
 * @param due last day of the term; null where none runs
 * @param claimedBy the holder of the seat who took it on; null while nobody did
 * @param remindedAt when the seat was last reminded of it; null while nobody did
 */
public record OpenTask(
        TaskId id,
        TaskKind kind,
        ProposalId proposal,
        SeatId seat,
        @Nullable ProvinceCode province,
        @Nullable ConsultationId consultation,
        Instant createdAt,
        @Nullable LocalDate due,
        @Nullable PersonId claimedBy,
        @Nullable Instant claimedAt,
        @Nullable Instant remindedAt) {}
