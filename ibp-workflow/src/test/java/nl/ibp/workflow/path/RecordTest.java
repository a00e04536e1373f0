package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.BrokenLink.Damage;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordChain;
import nl.ibp.domain.record.Seals;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.record.SealingRecord;
import nl.ibp.workflow.record.VerifyingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done stays what it was, and whoever gets round the database's refusal is found out. */
@PathTest
class RecordTest {

    @Autowired
    PathDriver paths;

    @Autowired
    DossierRecord record;

    @Autowired
    Seals seals;

    @Autowired
    SealingRecord sealing;

    @Autowired
    VerifyingRecord verifying;

    @Autowired
    SimulatedTime time;

    @Autowired
    JdbcClient sql;

    private int day;

    @AfterEach
    void isSoundAgain() {
        assertThat(verifying.verify().firstBroken()).isNull();
    }

    @Test
    void chainsEveryEntryOfADossier() {
        DossierPath path = paths.chemelot().toBoard();

        RecordChain chain = record.chain(path.id());

        assertThat(chain.entries()).hasSizeGreaterThan(20);
        assertThat(chain.firstBroken()).isEmpty();
        assertThat(verifying.verify().isSound()).isTrue();
    }

    @Test
    void refusesInTheDatabaseToChangeWhatIsRecorded() {
        ProposalId dossier = paths.chemelot().submit().id();
        sealNextDay();

        for (String change : List.of(
                "update dossier_entry set person = 'somebody' where proposal = '" + dossier + "'",
                "delete from dossier_entry where proposal = '" + dossier + "'",
                "truncate dossier_entry cascade",
                "update record_seal set hash = ''",
                "delete from record_seal",
                "truncate record_seal")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("What is recorded is not changed");
        }
    }

    @Test
    void namesTheEntryThatWasChangedBehindTheDatabasesBack() {
        ProposalId dossier = paths.chemelot().toBoard().id();

        behindItsBack("update dossier_entry set details = details || '{\"reasons\": \"nooit gezegd\"}'", dossier, 3);

        assertThat(verifying.verify().firstBroken()).satisfies(broken -> {
            assertThat(broken.proposal()).isEqualTo(dossier);
            assertThat(broken.sequence()).isEqualTo(3);
            assertThat(broken.damage()).isEqualTo(Damage.ALTERED);
        });
        behindItsBack("update dossier_entry set details = details - 'reasons'", dossier, 3);
    }

    @Test
    void noticesAnEndThatWasCutOffAfterTheDayWasSealed() {
        ProposalId dossier = paths.chemelot().submit().id();
        sealNextDay();
        int last = record.chain(dossier).entries().size();
        List<?> removed = behindItsBack("delete from dossier_entry", dossier, last);

        assertThat(verifying.verify().firstBroken()).satisfies(broken -> {
            assertThat(broken.proposal()).isEqualTo(dossier);
            assertThat(broken.sequence()).isEqualTo(last);
            assertThat(broken.damage()).isEqualTo(Damage.NOT_AS_SEALED);
        });
        assertThat(removed).hasSize(1);
        putBack(removed.get(0));
    }

    @Test
    void sealsOnceADayWhatWasWrittenSince() {
        ProposalId dossier = paths.chemelot().submit().id();
        sealNextDay();
        int before = seals.all().size();
        assertThat(seals.latest()).hasValueSatisfying(seal -> assertThat(seal.heads())
                .extracting(head -> head.proposal())
                .contains(dossier));

        sealing.seal();
        assertThat(seals.all()).hasSize(before);

        ProposalId later = paths.chemelot().id();
        sealNextDay();
        assertThat(seals.latest()).hasValueSatisfying(seal -> assertThat(seal.heads())
                .extracting(head -> head.proposal())
                .contains(later)
                .doesNotContain(dossier));
    }

    // All tests share one database, in which no day is sealed twice.
    private void sealNextDay() {
        do {
            time.travelTo(Fixtures.NOW.plus(Duration.ofDays(++day)));
        } while (seals.latest()
                .filter(seal -> !seal.day()
                        .isBefore(Fixtures.NOW
                                .plus(Duration.ofDays(day))
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate()))
                .isPresent());
        sealing.seal();
    }

    private List<?> behindItsBack(String change, ProposalId dossier, int sequence) {
        sql.sql("alter table dossier_entry disable trigger user").update();
        try {
            return sql.sql(change + " where proposal = ? and sequence = ? returning row_to_json(dossier_entry)::text")
                    .params(dossier.value(), sequence)
                    .query(String.class)
                    .list();
        } finally {
            sql.sql("alter table dossier_entry enable trigger user").update();
        }
    }

    private void putBack(Object row) {
        sql.sql(
                        """
                        insert into dossier_entry overriding system value
                        select * from json_populate_record(null::dossier_entry, cast(? as json))""")
                .param(row)
                .update();
    }
}
