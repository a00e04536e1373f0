package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.RegionalProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposals implements Proposals {

    /** What came to one of these was recorded, or ended before there were records. */
    static final String[] FINAL = Columns.texts(Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isFinal)
            .toList());

    private final JdbcClient sql;
    private final Documents documents;
    private final HeldDocuments held;
    private final StepWriter steps;
    private final MoneyWriter money;
    private final Clock clock;

    JdbcProposals(
            JdbcClient sql, Documents documents, HeldDocuments held, StepWriter steps, MoneyWriter money, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.held = held;
        this.steps = steps;
        this.money = money;
        this.clock = clock;
    }

    @Override
    public ProposalNumber nextNumber(int year) {
        int sequence = sql.sql(
                        """
                        insert into proposal_number as n (year, last) values (:year, 1)
                        on conflict (year) do update set last = n.last + 1
                        returning last""")
                .param("year", year)
                .query(Integer.class)
                .single();
        return new ProposalNumber(year, sequence);
    }

    @Override
    public void add(RegionalProposal proposal) {
        write(
                        sql.sql(
                                """
                insert into proposal (id, year, sequence, lead, status, title, partners, themes, version, started_at,
                    submitted_on, since, parked, searchable_text, document)
                values (:id, :year, :sequence, :lead, :status, :title, :partners, :themes, :version, :startedAt,
                    :submittedOn, :startedAt, :parked, :searchable, cast(:document as jsonb))"""),
                        proposal,
                        documents.write(proposal))
                .param("year", proposal.number().year())
                .param("sequence", proposal.number().sequence())
                .param("lead", proposal.lead().value())
                .param("startedAt", Columns.timestamp(proposal.startedAt()))
                .update();
        steps.added(proposal);
        money.asks(proposal);
    }

    @Override
    public Optional<RegionalProposal> find(ProposalId id) {
        return document("select document from proposal where id = :id", id).map(this::read);
    }

    @Override
    public RegionalProposal lock(ProposalId id) {
        return read(locked(id));
    }

    @Override
    public void hold(ProposalId id) {
        locked(id);
    }

    private String locked(ProposalId id) {
        return held.of(id, () -> document("select document from proposal where id = :id for update", id)
                .orElseThrow(() -> new IllegalStateException("No proposal " + id)));
    }

    private Optional<String> document(String select, ProposalId id) {
        return sql.sql(select).param("id", id.value()).query(String.class).optional();
    }

    private RegionalProposal read(String document) {
        return documents.read(document, RegionalProposal.class);
    }

    @Override
    public void save(RegionalProposal proposal) {
        String document = documents.write(proposal);
        List<Saved> saved = write(
                        sql.sql(
                                """
                with before as (
                    select proposal.id as proposal_id, proposal.parked as was_parked,
                        proposal.version as was_version, proposal.partners as were_partners,
                        coalesce(step.status, case when proposal.status = any(:final || array[:status]) then proposal.status end) as recorded,
                        step.id is not null and (step.urgency, step.partners, step.themes)
                            is distinct from (:urgency, cast(:partners as text[]), cast(:themes as integer[]))
                            as about_other,"""
                                        + OpenStep.COLUMNS
                                        + """
                    from proposal
                    left join step_record step
                        on step.proposal = proposal.id and step.level = 'STEP' and step.left_at is null
                    where proposal.id = :id)
                update proposal set
                    since = case when status = :status then since else :now end,
                    status = :status, title = :title, partners = :partners, themes = :themes, version = :version, parked = :parked,
                    submitted_on = :submittedOn, searchable_text = :searchable, document = cast(:document as jsonb)
                from before
                where proposal.id = before.proposal_id
                returning before.*, was_parked <> parked as parked_anew, since,
                    (was_version, were_partners) is distinct from (proposal.version, proposal.partners)
                        as asks_anew"""),
                        proposal,
                        document)
                .param("urgency", proposal.currentContent().urgency().name())
                .param("final", FINAL)
                .param("now", Columns.timestamp(clock.instant()))
                .query((row, number) -> new Saved(before(row), row.getBoolean("asks_anew")))
                .list();
        Rows.requireOne(saved.size(), "proposal", proposal.id());
        steps.saved(proposal, saved.get(0).before());
        if (saved.get(0).asksAnew()) {
            money.asks(proposal);
        }
        held.keep(proposal.id(), document);
    }

    /** @param asksAnew it was submitted, or goes on without provinces that dropped out */
    private record Saved(StepWriter.Before before, boolean asksAnew) {}

    private static StepWriter.Before before(ResultSet row) throws SQLException {
        String status = row.getString("recorded");
        return new StepWriter.Before(
                OpenStep.read(row),
                status == null ? null : ProposalStatus.valueOf(status),
                row.getBoolean("parked_anew"),
                row.getBoolean("about_other"),
                Columns.instant(row, "since"));
    }

    @Override
    public List<ProposalId> runningWith(ProvinceCode province) {
        List<ProposalStatus> running = Arrays.stream(ProposalStatus.values())
                .filter(status -> !status.isFinal())
                .toList();
        return sql
                .sql(
                        """
                        select id from proposal
                        where status = any(:running) and (lead = :province or :province = any(partners))
                        order by id""")
                .param("running", Columns.texts(running))
                .param("province", province.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList();
    }

    private static StatementSpec write(StatementSpec statement, RegionalProposal proposal, String document) {
        ProposalContent content = proposal.currentContent();
        return statement
                .param("id", proposal.id().value())
                .param("status", proposal.status().name())
                .param("title", content.title())
                .param("partners", Columns.partners(content))
                .param("themes", Columns.numbers(content.themes()))
                .param("version", proposal.versions().size())
                .param("submittedOn", submittedOn(proposal))
                .param("parked", proposal.parking().isPresent())
                .param("searchable", searchable(proposal.number(), content))
                .param("document", document);
    }

    private static @Nullable LocalDate submittedOn(RegionalProposal proposal) {
        return proposal.versions().stream()
                .findFirst()
                .map(first -> OfficialTime.dayOf(first.submittedAt()))
                .orElse(null);
    }

    // The bare sequence too: people call IBP-2026-014 "number 14".
    private static String searchable(ProposalNumber number, ProposalContent content) {
        Stream<String> regions = content.regions().stream().map(Region::name);
        Stream<String> rest =
                Stream.of(number.toString(), Integer.toString(number.sequence()), content.title(), content.summary());
        return SearchWords.searchable(Stream.concat(rest, regions).collect(Collectors.joining(" ")));
    }
}
