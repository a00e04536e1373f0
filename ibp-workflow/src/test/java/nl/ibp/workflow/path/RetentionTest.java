package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.retention.CleaningUp;
import nl.ibp.workflow.retention.KeepingRetention;
import nl.ibp.workflow.retention.KeepingRetention.Kept;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not kept for good goes when its term is over, and nothing else does. */
@PathTest
class RetentionTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

    @Autowired
    KeepingRetention keeping;

    @Autowired
    CleaningUp cleaning;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    PathDriver paths;

    @Autowired
    JdbcClient sql;

    @Test
    void clearsNoticesOfWorkThatIsOverAndKeepsThoseOfWorkThatIsOpen() {
        DossierPath over = paths.foodValley().submit();
        DossierPath open = paths.foodValley().submit();
        notice(over, "gs-utrecht", 731);
        notice(open, "gs-utrecht", 731);
        long young = notice(over, "gs-utrecht", 729);
        sql.sql("insert into notice_read select 'iemand', id, at from notice").update();
        over.allCollegesEndorse();

        clean(KeptKind.NOTICE, 1);

        assertThat(sql.sql("select id from notice where proposal = ? and working_days = 9")
                        .param(over.id().value())
                        .query(Long.class)
                        .list())
                .containsExactly(young);
        assertThat(count("notice where working_days = 9 and proposal = '" + open.id() + "'"))
                .isEqualTo(1);
        sql.sql("delete from notice_read where person = 'iemand'").update();
        sql.sql("delete from notice where working_days = 9").update();
    }

    private long notice(DossierPath path, String seat, int daysAgo) {
        return sql.sql(
                        """
                        insert into notice (seat, proposal, task, kind, working_days, due, note, at)
                        values (:seat, :proposal, :task, 'PARKED', 9, null, '', cast(:at as timestamptz)) returning id""")
                .param("seat", seat)
                .param("proposal", path.id().value())
                .param(
                        "task",
                        path.work().at(seat, TaskKind.COLLEGE_DECIDES).id().value())
                .param("at", ago(daysAgo))
                .query(Long.class)
                .single();
    }

    @Test
    void clearsMailThatWasDealtWithAndKeepsWhatWaits() {
        person("gemaild", 0);
        sql.sql(
                        """
                        insert into mail (person, event, about, state, created_at, not_before, changed_at, message_id)
                        select 'gemaild', 'NEW_WORK', about, state, now(), now(), cast(at as timestamptz),
                            gen_random_uuid()
                        from (values ('1', 'SENT', :old), ('2', 'FAILED', :old), ('3', 'WAITING', :old),
                            ('4', 'SENT', :young)) as mailed (about, state, at)""")
                .param("old", ago(31))
                .param("young", ago(29))
                .update();

        clean(KeptKind.MAIL, 2);

        assertThat(sql.sql("select about from mail where person = 'gemaild' order by about")
                        .query(String.class)
                        .list())
                .containsExactly("3", "4");
        sql.sql("delete from mail where person = 'gemaild'").update();
    }

    @Test
    void clearsWhoReadWhatIsSecretAfterYearsAndNobodyElseCan() {
        DossierPath path = paths.foodValley();
        read(path, 2558);
        read(path, 2556);
        assertThatThrownBy(() ->
                        sql.sql("update secret_read set person = 'niemand'").update())
                .isInstanceOf(DataAccessException.class);

        clean(KeptKind.SECRET_READ, 1);

        assertThat(count("secret_read where person = 'lezer-lang-geleden'")).isEqualTo(1);
        sql.sql("insert into secret_read (proposal, person, seat, at) values (?, 'lezer-nu', 'beheer', now())")
                .param(path.id().value())
                .update();
        assertThatThrownBy(() -> sql.sql("delete from secret_read where person = 'lezer-nu'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void read(DossierPath path, int daysAgo) {
        sql.sql(
                        """
                        insert into secret_read (proposal, person, seat, at)
                        values (?, 'lezer-lang-geleden', 'beheer', cast(? as timestamptz))""")
                .params(path.id().value(), ago(daysAgo))
                .update();
    }

    @Test
    void forgetsTheNamesOfThoseWhoLeftLongAgo() {
        person("vertrokken", 731);
        person("pas-vertrokken", 729);
        person("teruggekomen", 731);
        sql.sql("insert into appointment (seat, person, from_day) values ('beheer', 'teruggekomen', '2026-01-01')")
                .update();
        sql.sql("insert into account (username, password_hash, person) values ('vertrokken', '', 'vertrokken')")
                .update();

        sql.sql("insert into former_password (username, hash, since) values ('vertrokken', 'a', now())")
                .update();
        sql.sql("insert into recovery_code (username, hash) values ('vertrokken', 'b')")
                .update();

        clean(KeptKind.PERSON, 1);

        assertThat(sql.sql(
                                "select id from person where display_name = '' and id in ('vertrokken', 'pas-vertrokken', 'teruggekomen')")
                        .query(String.class)
                        .list())
                .containsExactly("vertrokken");
        assertThat(count("account where person = 'vertrokken'")).isZero();
        assertThat(count("appointment where person = 'vertrokken'")).isEqualTo(1);
        sql.sql("delete from appointment where person in ('vertrokken', 'pas-vertrokken', 'teruggekomen')")
                .update();
    }

    private void person(String id, int leftDaysAgo) {
        sql.sql("insert into person (id, display_name) values (?, ?)")
                .params(id, "Naam van " + id)
                .update();
        if (leftDaysAgo > 0) {
            sql.sql(
                            """
                            insert into appointment (seat, person, from_day, until_day)
                            values ('beheer', ?, '2018-01-01', cast(cast(? as timestamptz) as date) - 1)""")
                    .params(id, ago(leftDaysAgo))
                    .update();
        }
    }

    @Test
    void followsWhatAnAdministratorSaysAndWritesItDown() {
        RetentionTerm before = kept(KeptKind.MAIL).term();

        keeping.change(ADMINISTRATOR, before, 60);

        assertThat(kept(KeptKind.MAIL).term().days()).isEqualTo(60);
        AdministrationChange change = changes.latest(1).get(0);
        assertThat(change.subject()).isEqualTo(ChangeSubject.RETENTION);
        assertThat(change.object()).isEqualTo("MAIL");
        assertThat(change.parts()).containsExactly(new ChangedPart("days", Stated.of("30"), Stated.of("60")));
        assertThatThrownBy(() -> keeping.change(ADMINISTRATOR, before, 90))
                .as("somebody else changed it meanwhile")
                .isInstanceOf(Refused.class);
        keeping.change(ADMINISTRATOR, new RetentionTerm(KeptKind.MAIL, 60), 30);
    }

    @Test
    void isForAdministratorsAlone() {
        Actor other = SeatHolder.of("manager");

        assertThatThrownBy(() -> keeping.all(other)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keeping.change(other, RetentionTerm.usual(KeptKind.MAIL), 60))
                .isInstanceOf(Refused.class);
    }

    @Test
    void looksAfterEveryKind() {
        assertThat(keeping.all(ADMINISTRATOR))
                .extracting(kept -> kept.term().kind())
                .containsExactly(KeptKind.values());
    }

    private void clean(KeptKind kind, int going) {
        long before = kept(kind).going().number();
        assertThat(before).isGreaterThanOrEqualTo(going);
        assertThat(kept(kind).going().oldest()).isBefore(kept(kind).term().before(Fixtures.NOW));

        cleaning.clean(kind);

        Kept after = kept(kind);
        assertThat(after.going().number()).isZero();
        assertThat(after.last()).isNotNull();
        assertThat(after.last().number()).isEqualTo(before);
        assertThat(after.last().at()).isAfterOrEqualTo(Fixtures.NOW);
    }

    private Kept kept(KeptKind kind) {
        List<Kept> all = keeping.all(ADMINISTRATOR);
        return all.stream().filter(one -> one.term().kind() == kind).findFirst().orElseThrow();
    }

    private int count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private static String ago(int days) {
        return Instant.from(Fixtures.NOW).minus(Duration.ofDays(days)).toString();
    }
}
