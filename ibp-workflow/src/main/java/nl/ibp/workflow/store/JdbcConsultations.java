package nl.ibp.workflow.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsultations implements Consultations {

    private final JdbcClient sql;
    private final Documents documents;
    private final HeldDocuments held;
    private final PartWriter parts;

    JdbcConsultations(JdbcClient sql, Documents documents, HeldDocuments held, PartWriter parts) {
        this.sql = sql;
        this.documents = documents;
        this.held = held;
        this.parts = parts;
    }

    /** As it was, and what is written down of the part that is under way. */
    private record Before(ConsultationStatus status, @Nullable OpenPart part) {}

    @Override
    public void add(Consultation consultation) {
        sql.sql(
                        """
                        insert into consultation (id, proposal, version, body, status, opened_at, document)
                        values (:id, :proposal, :version, :body, :status, :openedAt, cast(:document as jsonb))""")
                .param("id", consultation.id().value())
                .param("proposal", consultation.proposal().value())
                .param("version", consultation.version())
                .param("body", consultation.body().value())
                .param("status", consultation.status().name())
                .param("openedAt", Columns.timestamp(consultation.openedAt()))
                .param("document", documents.write(consultation))
                .update();
        parts.added(consultation);
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return read(sql.sql("select document from consultation where id = :id").param("id", id.value()))
                .optional();
    }

    @Override
    public Consultation lock(ConsultationId id) {
        String document = held.of(id, () -> sql.sql("select document from consultation where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No consultation " + id)));
        return documents.read(document, Consultation.class);
    }

    @Override
    public void save(Consultation consultation) {
        String document = documents.write(consultation);
        List<Before> saved = sql.sql(
                        """
                        with before as (
                            select part.id as before_id, part.status as before_status,"""
                                + OpenPart.COLUMNS
                                + """
                            from consultation part
                            left join step_record step on step.proposal = part.proposal and step.level = 'PART'
                                and step.body = part.body and step.left_at is null
                            where part.id = :id)
                        update consultation set status = :status, document = cast(:document as jsonb)
                        from before
                        where id = before_id
                        returning before.*""")
                .param("id", consultation.id().value())
                .param("status", consultation.status().name())
                .param("document", document)
                .query((row, number) ->
                        new Before(ConsultationStatus.valueOf(row.getString("before_status")), OpenPart.read(row)))
                .list();
        Rows.requireOne(saved.size(), "consultation", consultation.id());
        parts.saved(consultation, saved.get(0).status(), saved.get(0).part());
        held.keep(consultation.id(), document);
    }

    @Override
    public List<Consultation> on(ProposalId proposal) {
        return read(sql.sql(
                                """
                                select document from consultation where proposal = :proposal
                                order by opened_at, body, id""")
                        .param("proposal", proposal.value()))
                .list();
    }

    @Override
    public List<Consultation> runningAt(Set<BodyId> bodies) {
        return read(sql.sql(
                                """
                                select document from consultation
                                where body = any(:bodies) and status in ('REVIEWING', 'ADVISING')
                                order by opened_at, body, id""")
                        .param("bodies", Columns.texts(bodies)))
                .list();
    }

    @Override
    public List<Consultation> establishedAt(BodyId body, Instant since) {
        return read(sql.sql(
                                """
                                select document from consultation
                                where body = :body and status = 'ESTABLISHED'
                                    and cast(document -> 'advice' ->> 'establishedAt' as timestamptz) > :since
                                order by document -> 'advice' ->> 'establishedAt', id""")
                        .param("body", body.value())
                        .param("since", Columns.timestamp(since)))
                .list();
    }

    private MappedQuerySpec<Consultation> read(StatementSpec statement) {
        return statement.query((row, number) -> documents.read(row.getString("document"), Consultation.class));
    }
}
