package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.workflow.retention.Perishable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept for a time in tables of ours, and by which moment it is told how old it is. */
@Configuration(proxyBeanMethods = false)
class PerishableTables {

    // As long as work is open, that its seat was told of it keeps it from being told again.
    @Bean
    Perishable perishableNotices(JdbcClient sql) {
        return new PerishableRows(
                sql,
                KeptKind.NOTICE,
                """
                select notice.id, notice.at from notice left join task on task.id = notice.task
                where task.id is null or task.ended_at is not null""",
                List.of(
                        "delete from notice_read where notice = any(cast(:ids as bigint[]))",
                        "delete from notice where id = any(cast(:ids as bigint[]))"));
    }

    @Bean
    Perishable perishableMarks(JdbcClient sql) {
        return new PerishableRows(
                sql,
                KeptKind.TASK_MARK,
                """
                select mark.ctid as id, task.ended_at as at from task_mark mark join task on task.id = mark.task""",
                List.of("delete from task_mark where ctid = any(cast(:ids as tid[]))"));
    }

    @Bean
    Perishable perishableMails(JdbcClient sql) {
        return new PerishableRows(
                sql,
                KeptKind.MAIL,
                "select id, changed_at as at from mail where state in ('SENT', 'FAILED', 'HANDED_OVER')",
                List.of("delete from mail where id = any(cast(:ids as bigint[]))"));
    }

    @Bean
    Perishable perishableReads(JdbcClient sql) {
        return new PerishableRows(
                sql,
                KeptKind.SECRET_READ,
                "select id, at from secret_read",
                List.of("delete from secret_read where id = any(cast(:ids as bigint[]))"));
    }

    // Whoever acts for no seat any more, nor ever will as far as anybody knows. What they did stays, with their id,
    // which
    // says nothing without the name. Views that are shared are others' too.
    @Bean
    Perishable perishableNames(JdbcClient sql) {
        return new PerishableRows(
                sql,
                KeptKind.PERSON,
                """
                select person.id, cast(max(seated.until_day) + 1 as timestamp) at time zone 'Europe/Amsterdam' as at
                from person
                join (select person, coalesce(until_day, 'infinity') as until_day from appointment
                    union all select substitute, until_day from substitution) as seated on seated.person = person.id
                where display_name <> ''
                group by person.id""",
                List.of(
                        "update person set display_name = '' where id = any(:ids)",
                        "delete from former_password using account"
                                + " where account.username = former_password.username and person = any(:ids)",
                        "delete from recovery_code using account"
                                + " where account.username = recovery_code.username and person = any(:ids)",
                        "delete from account where person = any(:ids)",
                        "delete from sign_on_identity where person = any(:ids)",
                        "delete from contact where person = any(:ids)",
                        "delete from confirmation_request where person = any(:ids)",
                        "delete from mail where person = any(:ids)",
                        "delete from notice_choice where person = any(:ids)",
                        "delete from calendar_feed where person = any(:ids)",
                        "delete from remembered_view where person = any(:ids)",
                        "delete from saved_view where owner = any(:ids) and body is null",
                        "delete from typed_form where person = any(:ids)",
                        "delete from task_mark where person = any(:ids)"));
    }
}
