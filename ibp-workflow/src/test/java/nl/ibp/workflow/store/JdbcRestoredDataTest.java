package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.RestoredData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Data that came from another server, whose transactions had higher numbers. */
@StoreTest
class JdbcRestoredDataTest {

    @Autowired
    RestoredData restored;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient sql;

    @Test
    void numbersWhatSeemsToComeFromTheFuture() {
        RegionalProposal here = Examples.draft(Examples.GELDERLAND, 901);
        RegionalProposal elsewhere = Examples.draft(Examples.GELDERLAND, 902);
        proposals.add(here);
        proposals.add(elsewhere);
        String number = written(here);
        sql.sql("update step_record set written_in = '4000000000' where proposal = ?")
                .param(elsewhere.id().value())
                .update();
        assertThat(restored.numberedElsewhere()).isEqualTo(1);

        restored.renumber();

        assertThat(restored.numberedElsewhere()).isZero();
        assertThat(Long.parseLong(written(elsewhere)))
                .isGreaterThan(Long.parseLong(number))
                .isLessThan(4_000_000_000L);
        assertThat(written(here)).isEqualTo(number);
    }

    private String written(RegionalProposal proposal) {
        return sql.sql("select cast(written_in as text) from step_record where proposal = ?")
                .param(proposal.id().value())
                .query(String.class)
                .single();
    }
}
