package nl.ibp.workflow.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.RegionalProposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposals implements Proposals {

    private final JdbcClient sql;
    private final Documents documents;
    private final HeldDocuments held;
    private final Clock clock;

    JdbcProposals(JdbcClient sql, Documents documents, HeldDocuments held, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.held = held;
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
                    since, parked, searchable_text, document)
                values (:id, :year, :sequence, :lead, :status, :title, :partners, :themes, :version, :startedAt,
                    :startedAt, :parked, :searchable, cast(:document as jsonb))"""),
                        proposal,
                        documents.write(proposal))
                .param("year", proposal.number().year())
                .param("sequence", proposal.number().sequence())
                .param("lead", proposal.lead().value())
                .param("startedAt", Columns.timestamp(proposal.startedAt()))
                .update();
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
        int saved = write(
                        sql.sql(
                                """
                update proposal set
                    since = case when status = :status then since else :now end,
                    status = :status, title = :title, partners = :partners, themes = :themes, version = :version, parked = :parked,
                    searchable_text = :searchable, document = cast(:document as jsonb)
                where id = :id"""),
                        proposal,
                        document)
                .param("now", Columns.timestamp(clock.instant()))
                .update();
        Rows.requireOne(saved, "proposal", proposal.id());
        held.keep(proposal.id(), document);
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
                .param("partners", partners(content))
                .param("themes", Columns.numbers(content.themes()))
                .param("version", proposal.versions().size())
                .param("parked", proposal.parking().isPresent())
                .param("searchable", searchable(proposal.number(), content))
                .param("document", document);
    }

    private static String[] partners(ProposalContent content) {
        return Columns.texts(
                content.coSubmitters().stream().map(CoSubmitter::province).toList());
    }

    // The bare sequence too: people call IBP-2026-014 "number 14".
    private static String searchable(ProposalNumber number, ProposalContent content) {
        Stream<String> regions = content.regions().stream().map(Region::name);
        Stream<String> rest =
                Stream.of(number.toString(), Integer.toString(number.sequence()), content.title(), content.summary());
        return SearchWords.searchable(Stream.concat(rest, regions).collect(Collectors.joining(" ")));
    }
}
