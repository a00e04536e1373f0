package nl.ibp.workflow.store;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.Reconfirmation;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is added up over all dossiers is what their documents say. */
@StoreTest
@Transactional
class MoneyWriterTest {

    private static final BigDecimal AMOUNT = new BigDecimal("1250000.00");

    private record Asked(String province, String source, int year, @Nullable BigDecimal euros) {}

    private record Covered(String province, @Nullable String source, int year, BigDecimal euros, boolean decided) {}

    @Autowired
    Proposals proposals;

    @Autowired
    StatesFiles files;

    @Autowired
    JdbcClient sql;

    @Test
    void asksNothingUntilItIsSubmitted() {
        RegionalProposal proposal = Examples.draft(Examples.GELDERLAND, 1);
        proposals.add(proposal);
        proposal.edit(Examples.content(), 0, Examples.PERSON, Examples.NOW);
        proposals.save(proposal);

        assertThat(asked()).isEmpty();
        assertThat(submittedOn()).isNull();

        proposal.submit(Examples.PERSON, Examples.NOW);
        proposals.save(proposal);

        assertThat(asked())
                .containsExactly(
                        new Asked("pv25", "eigen-middelen", 2019, AMOUNT),
                        new Asked("pv26", "eigen-middelen", 2019, null));
        assertThat(submittedOn()).isEqualTo(LocalDate.of(2018, 5, 2));
    }

    @Test
    void asksWhatTheLatestVersionAsks() {
        RegionalProposal proposal = Examples.submitted(1);
        proposals.add(proposal);
        Examples.decide(proposal, Examples.GELDERLAND, CollegeOutcome.REFUSE);
        Examples.decide(proposal, Examples.UTRECHT, CollegeOutcome.ENDORSE);
        Examples.decide(proposal, Examples.DRENTHE, CollegeOutcome.ENDORSE);
        proposal.choose(RefusalChoice.REVISE);
        proposal.edit(content().ownMoney(Examples.GELDERLAND, 2020, 5).build(), 1, Examples.PERSON, Examples.NOW);
        proposals.save(proposal);
        assertThat(asked()).hasSize(2);

        proposal.submit(Examples.PERSON, Examples.NOW.plusSeconds(86_400));
        proposals.save(proposal);

        assertThat(asked()).containsExactly(new Asked("pv25", "eigen-middelen", 2020, new BigDecimal("5.00")));
        assertThat(submittedOn()).isEqualTo(LocalDate.of(2018, 5, 2));
    }

    @Test
    void asksNothingForWhoDropsOut() {
        RegionalProposal proposal = Examples.draft(Examples.GELDERLAND, 1);
        proposal.edit(
                content()
                        .with(Examples.DRENTHE)
                        .ownMoney(Examples.GELDERLAND, 2019, 10)
                        .ownMoney(Examples.DRENTHE, 2019, 20)
                        .build(),
                0,
                Examples.PERSON,
                Examples.NOW);
        proposal.submit(Examples.PERSON, Examples.NOW);
        proposals.add(proposal);
        Examples.decide(proposal, Examples.GELDERLAND, CollegeOutcome.ENDORSE);
        Examples.decide(proposal, Examples.DRENTHE, CollegeOutcome.REFUSE);
        proposals.save(proposal);
        assertThat(asked()).extracting(Asked::province).containsExactly("pv22", "pv25");

        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);
        proposals.save(proposal);

        assertThat(asked()).extracting(Asked::province).containsExactly("pv25");
    }

    @Test
    void isNotWrittenAgainWhereNothingOfItChanged() {
        RegionalProposal proposal = Examples.eventful(1);
        proposals.add(proposal);
        sql.sql("update money_asked set euros = 7 where euros is not null").update();

        proposals.save(proposal);

        assertThat(asked()).extracting(Asked::euros).contains(new BigDecimal("7"));
    }

    @Test
    void isCoveredOnceItIsBeforeTheStates() {
        StatesFile file = opened();
        file.involve(Involvement.PROPOSAL);
        files.save(file);
        assertThat(covered()).isEmpty();

        file.submit(Examples.statesFile(file.id().proposal()).proposal().orElseThrow());
        files.save(file);

        assertThat(covered())
                .containsExactly(new Covered("pv26", "eigen-middelen", 2019, new BigDecimal("1000.50"), false));
    }

    @Test
    void isDecidedAsTheStatesAmendedItUntilTheProvinceTakesItBack() {
        RegionalProposal proposal = Examples.submitted(1);
        proposals.add(proposal);
        StatesFile file = Examples.statesFile(proposal.id());
        files.add(file);
        assertThat(covered())
                .extracting(Covered::euros, Covered::decided)
                .containsExactly(tuple(new BigDecimal("900.00"), true));

        file.reconfirm(new Reconfirmation(false, "Zo is het te duur", Examples.PERSON, Examples.NOW));
        files.save(file);

        assertThat(covered()).isEmpty();
    }

    private StatesFile opened() {
        RegionalProposal proposal = Examples.submitted(1);
        proposals.add(proposal);
        StatesFile file = StatesFile.open(
                new StatesFileId(proposal.id(), 1, Examples.UTRECHT),
                Examples.statesFile(proposal.id()).ownMoney(),
                Examples.NOW);
        files.add(file);
        return file;
    }

    private List<Asked> asked() {
        return sql.sql("select province, source, year, euros from money_asked order by province, source, year")
                .query(Asked.class)
                .list();
    }

    private List<Covered> covered() {
        return sql.sql("select province, source, year, euros, decided from money_covered order by province, year")
                .query(Covered.class)
                .list();
    }

    private @Nullable LocalDate submittedOn() {
        return sql.sql("select submitted_on from proposal")
                .query((row, number) -> Optional.ofNullable(row.getObject("submitted_on", LocalDate.class)))
                .single()
                .orElse(null);
    }
}
