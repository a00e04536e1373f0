package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.mail.NoticeChoices.Choice;
import nl.ibp.workflow.monitoring.OldDossier;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.TypedForm;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dossiers of an earlier version of the product are read by this one, and lose nothing that counts. */
class UpgradeTest {

    private final TestDatabase database = TestDatabase.blank();
    private final JdbcClient sql = JdbcClient.create(database.dataSource());
    private final Documents documents = new Documents();
    private final RegionalProposal proposal = Examples.submitted(1);
    private final StatesFile file = Examples.statesFile(proposal.id());

    @BeforeEach
    void bringToFifthVersion() throws Exception {
        Flyway.configure().dataSource(database.dataSource()).target("5").load().migrate();
        sql.sql(
                        """
                        insert into province values ('pv25', 'Gelderland', 'gelderland', 55), ('pv26', 'Utrecht', 'utrecht', 49);
                        insert into body values ('bac-vp', 'ADMINISTRATIVE_COMMITTEE', 'BAC VP', null, 1);
                        insert into funding_source values ('eigen-middelen', 'Eigen middelen', '', true, 1)""")
                .update();
        sql.sql(
                        """
                        insert into proposal (id, year, sequence, lead, status, title, partners, themes, version,
                            started_at, since, searchable_text, document)
                        values (?, 2018, 1, 'pv25', 'STATES', 'Food Valley', '{}', '{}', 1, now(), now(), '',
                            cast(? as jsonb))""")
                .params(proposal.id().value(), documents.write(proposal))
                .update();
        sql.sql("insert into states_file values (?, 1, 'pv26', now(), cast(? as jsonb))")
                .params(proposal.id().value(), asOfFifthVersion(file))
                .update();
    }

    private String asOfFifthVersion(StatesFile file) throws Exception {
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(documents.write(file));
        document.remove("ownMoney");
        document.get("proposals").forEach(proposed -> ((ObjectNode) proposed).remove("proMemorie"));
        document.get("decisions").forEach(decision -> ((ObjectNode) decision).remove("amendedBudget"));
        return document.toString();
    }

    @Test
    void knowsTheMoneyOfTheProvinceItself() {
        upgrade();

        assertThat(statesFile().ownMoney())
                .containsExactly(new OwnMoney(new FundingSourceId("eigen-middelen"), 2019, Stated.proMemorie()));
    }

    @Test
    void countsTheProposedBudgetWhereTheStatesAmendedItWithoutSayingHow() {
        BudgetAmendment proposed = file.proposal().orElseThrow().amendment();

        upgrade();

        assertThat(statesFile().adopted()).contains(proposed);
        assertThat(statesFile().decisions()).hasSize(2);
    }

    @Test
    void readsConsultationsThatKeptTheirReminders() throws Exception {
        Consultation consultation = Examples.consultation(proposal.id());
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(documents.write(consultation));
        document.putArray("reminders").add("2018-05-02T09:00:00Z");
        sql.sql("insert into consultation values (?, ?, 1, 'bac-vp', 'REVIEWING', now(), cast(? as jsonb))")
                .params(consultation.id().value(), proposal.id().value(), document.toString())
                .update();

        upgrade();

        String upgraded =
                sql.sql("select document from consultation").query(String.class).single();
        assertThat(documents.read(upgraded, Consultation.class).members()).isEqualTo(consultation.members());
    }

    @Test
    void keepsWhatWasTypedIntoTasks() {
        Flyway.configure().dataSource(database.dataSource()).target("22").load().migrate();
        sql.sql(
                        """
                        insert into seat values ('bac-vp-gelderland', 'bac-vp', 'MEMBER', 'pv25', 'Lid', 1);
                        insert into task (id, kind, proposal, seat, created_at)
                        select '4711', 'REVIEW_BY_MEMBER', id, 'bac-vp-gelderland', now() from proposal;
                        insert into form_draft values ('iemand', '4711', '{"remarks": "Tekst"}', now())""")
                .update();

        upgrade();

        assertThat(new JdbcTypedForms(sql, documents).find(new PersonId("iemand"), FormPlace.task(new TaskId("4711"))))
                .hasValueSatisfying(typed -> assertThat(typed.fields()).containsEntry("remarks", "Tekst"));
    }

    @Test
    void findsOpenWorkByHowItsWordsBegin() {
        Flyway.configure().dataSource(database.dataSource()).target("30").load().migrate();
        sql.sql(
                        """
                        insert into seat values ('bac-vp-gelderland', 'bac-vp', 'MEMBER', 'pv25', 'Lid', 1);
                        insert into task (id, kind, proposal, seat, created_at)
                        select '4711', 'REVIEW_BY_MEMBER', id, 'bac-vp-gelderland', now() from proposal;
                        update proposal set searchable_text = 'zonneweide in food valley'""")
                .update();

        upgrade();

        assertThat(sql.sql("select lexeme from known_lexeme")
                        .query(String.class)
                        .list())
                .contains("zonneweide", "valley");
        String found =
                "select task from open_work_words" + " where words_of_work(seat, proposal) @@ cast(:words as tsquery)";
        assertThat(sql.sql(found)
                        .param("words", "'bac-vp-gelderland/zonnew':*")
                        .query(String.class)
                        .list())
                .containsExactly("4711");
    }

    @Test
    void findsOutOnceHowDossiersWentThatAreOlderThanTheRecordsOfTheirSteps() {
        Flyway.configure().dataSource(database.dataSource()).target("32").load().migrate();
        sql.sql(
                        """
                        insert into seat values ('ps-utrecht', 'bac-vp', 'STATES_CLERK', 'pv26', 'Griffier', 1);
                        insert into task (id, kind, proposal, seat, created_at)
                        select '4711', 'STATES_DECIDE', id, 'ps-utrecht', '2018-06-01T10:00:00Z' from proposal;
                        insert into task (id, kind, proposal, seat, created_at)
                        select '4712', 'CONFIRM_SECRECY', id, 'ps-utrecht', now() from proposal;
                        insert into step_record (proposal, version, level, step, status, round, urgency, lead, partners,
                            themes, entered_at)
                        select id, 1, 'STEP', 'STATES', 'STATES', 1, 'NORMAL', lead, partners, themes,
                            '2018-05-30T10:00:00Z' from proposal""")
                .update();

        upgrade();

        JdbcOldDossiers old =
                new JdbcOldDossiers(sql, new NamedParameterJdbcTemplate(database.dataSource()), documents);
        List<OldDossier> found = old.next(10);
        assertThat(found).singleElement().satisfies(dossier -> assertThat(dossier.id())
                .isEqualTo(proposal.id()));
        old.found(found, List.of());
        assertThat(old.next(10)).isEmpty();
        assertThat(sql.sql("select count(*) from step_record where process is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasPutAside() {
        Flyway.configure().dataSource(database.dataSource()).target("26").load().migrate();
        sql.sql(
                        """
                        insert into typed_form (person, place, fields, saved_at, aside, aside_at)
                        values ('iemand', 'beheer/reces/nieuw', '{"name": "Een"}', now(), '{"name": "Ander"}', now())""")
                .update();

        upgrade();

        assertThat(new JdbcTypedForms(sql, documents)
                        .find(new PersonId("iemand"), new FormPlace("beheer/reces/nieuw"))
                        .orElseThrow()
                        .asides())
                .extracting(TypedForm.Aside::fields)
                .containsExactly(Map.of("name", "Ander"));
    }

    @Test
    void tellsNothingAgainThatADigestTold() {
        Flyway.configure().dataSource(database.dataSource()).target("26").load().migrate();
        sql.sql(
                        """
                        insert into person (id, display_name) values ('lezer', 'Lezer');
                        insert into notice_choice values ('lezer', 'MENTIONED', 'DIGEST', '2026-05-01T08:00:00Z'),
                            ('lezer', 'DUE_SOON', 'MAIL', '2026-05-01T08:00:00Z');
                        insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id)
                        select 'lezer', 'DIGEST', about, state, now(), now(), now(), gen_random_uuid()
                        from (values ('2026-05-04T06:00:00Z', 'SENT'), ('2026-05-05T06:00:00Z', 'SENT'),
                            ('2026-05-06T06:00:00Z', 'WAITING')) as digest (about, state)""")
                .update();

        upgrade();

        Map<NoticeEvent, Choice> choices = new JdbcNoticeChoices(sql).of(new PersonId("lezer"));
        Instant told = Instant.parse("2026-05-05T06:00:00Z");
        assertThat(choices)
                .containsEntry(NoticeEvent.NEW_WORK, new Choice(NoticeChannel.DIGEST, told))
                .containsEntry(NoticeEvent.MENTIONED, new Choice(NoticeChannel.DIGEST, told))
                .containsEntry(
                        NoticeEvent.DUE_SOON, new Choice(NoticeChannel.MAIL, Instant.parse("2026-05-01T08:00:00Z")));
        assertThat(sql.sql("select state from mail").query(String.class).list()).containsExactly("SENT", "SENT");
    }

    @Test
    void findsAnewWhatAFailedDigestWasToTell() {
        Flyway.configure().dataSource(database.dataSource()).target("26").load().migrate();
        sql.sql(
                        """
                        insert into person (id, display_name) values ('lezer', 'Lezer');
                        insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id)
                        select 'lezer', 'DIGEST', about, state, now(), now(), now(), gen_random_uuid()
                        from (values ('2026-05-04T06:00:00Z', 'SENT'), ('2026-05-05T06:00:00Z', 'FAILED'),
                            ('2026-05-06T06:00:00Z', 'SENT')) as digest (about, state)""")
                .update();

        upgrade();

        assertThat(new JdbcNoticeChoices(sql).of(new PersonId("lezer")))
                .containsEntry(
                        NoticeEvent.NEW_WORK, new Choice(NoticeChannel.DIGEST, Instant.parse("2026-05-04T06:00:00Z")));
    }

    @Test
    void addsUpWhatDossiersAskAndStatesDecidedAsIfItHadAlways() {
        upgrade();

        List<Map<String, Object>> asked = rows("money_asked");
        List<Map<String, Object>> covered = rows("money_covered");
        assertThat(asked).hasSize(2);
        assertThat(covered).hasSize(1);
        assertThat(sql.sql("select submitted_on from proposal")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2018, 5, 2));
        MoneyWriter money = new MoneyWriter(sql);
        money.asks(proposal);
        money.covers(statesFile());
        assertThat(rows("money_asked")).isEqualTo(asked);
        assertThat(rows("money_covered")).isEqualTo(covered);
    }

    private List<Map<String, Object>> rows(String table) {
        return sql.sql("select * from " + table + " order by 1, 2, 3, 4")
                .query()
                .listOfRows();
    }

    private void upgrade() {
        Flyway.configure().dataSource(database.dataSource()).load().migrate();
    }

    private StatesFile statesFile() {
        return documents.read(
                sql.sql("select document from states_file").query(String.class).single(), StatesFile.class);
    }
}
