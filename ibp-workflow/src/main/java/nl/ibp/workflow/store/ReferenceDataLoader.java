package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.ElectionDay;
import nl.ibp.domain.programme.CooperationRule;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.ProgrammeEvent;
import nl.ibp.domain.programme.Theme;
import nl.ibp.workflow.store.OrganisationPlan.BodyWithSeats;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the reference data of the memo (domain reference, section 7). From then on the tables
 * hold the truth; what was filled once is left alone, but for bodies and seats that a newer version brings: work may be
 * addressed to them.
 */
@Component(ReferenceDataLoader.NAME)
@DependsOnDatabaseInitialization
class ReferenceDataLoader implements InitializingBean {

    static final String NAME = "referenceDataLoader";

    private final JdbcClient sql;
    private final Documents documents;
    private final TransactionTemplate transaction;

    ReferenceDataLoader(JdbcClient sql, Documents documents, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> load());
    }

    private void load() {
        // Two servers that start on one empty database must not both fill it.
        sql.sql("lock table province in share row exclusive mode").update();
        loadOrganisation(read("organisation", new TypeReference<OrganisationPlan>() {}));
        fillOnce("theme", () -> read("themes", new TypeReference<List<Theme>>() {})
                .forEach(this::add));
        fillOnce("funding_source", () -> {
            List<FundingSource> sources = read("funding-sources", new TypeReference<>() {});
            sources.forEach(source -> add(source, sources.indexOf(source)));
        });
        fillOnce("cooperation_rule", () -> {
            List<CooperationRule> rules = read("cooperation-rules", new TypeReference<>() {});
            rules.forEach(rule -> add(rule, rules.indexOf(rule)));
        });
        fillOnce("recess", () -> read("recesses", new TypeReference<List<Recess>>() {})
                .forEach(this::add));
        fillOnce("programme_event", () -> {
            List<ProgrammeEvent> events = read("events", new TypeReference<>() {});
            events.forEach(event -> add(event, events.indexOf(event)));
        });
        fillOnce("election_day", () -> read("election-days", new TypeReference<List<ElectionDay>>() {})
                .forEach(this::add));
    }

    // What administrators emptied stays empty.
    private void fillOnce(String table, Runnable fill) {
        int first = sql.sql("insert into reference_filled (name) values (?) on conflict do nothing")
                .param(table)
                .update();
        if (first == 1) {
            fill.run();
        }
    }

    private <T> T read(String name, TypeReference<T> type) {
        String file = "/reference/" + name + ".json";
        InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream(file), file);
        return documents.read(stream, type);
    }

    private void loadOrganisation(OrganisationPlan plan) {
        plan.provinces().forEach(province -> sql.sql(
                        "insert into province (code, name, slug, states_seats) values (?, ?, ?, ?) on conflict do nothing")
                .params(province.code().value(), province.name(), province.slug(), province.statesSeats())
                .update());
        List<BodyWithSeats> bodies = plan.bodiesWithSeats();
        for (int position = 0; position < bodies.size(); position++) {
            add(bodies.get(position), position);
        }
    }

    private void add(BodyWithSeats entry, int position) {
        var body = entry.body();
        sql.sql("insert into body (id, kind, name, province, position) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(body.id().value(), body.kind().name(), body.name(), Columns.text(body.province()), position)
                .update();
        entry.seats().forEach(seat -> sql.sql(
                        "insert into seat (id, body, role, province, label, position) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(
                        seat.id().value(),
                        seat.body().value(),
                        seat.role().name(),
                        Columns.text(seat.province()),
                        seat.label(),
                        entry.seats().indexOf(seat))
                .update());
    }

    private void add(Theme theme) {
        sql.sql("insert into theme (number, document) values (?, cast(? as jsonb))")
                .params(theme.number().value(), documents.write(theme))
                .update();
    }

    private void add(FundingSource source, int position) {
        sql.sql("insert into funding_source (id, name, note, provinces_own, position) values (?, ?, ?, ?, ?)")
                .params(source.id().value(), source.name(), source.note(), source.provincesOwn(), position)
                .update();
    }

    private void add(CooperationRule rule, int position) {
        sql.sql("insert into cooperation_rule (code, text, position) values (?, ?, ?)")
                .params(rule.code(), rule.text(), position)
                .update();
    }

    private void add(Recess recess) {
        sql.sql("insert into recess (label, \"from\", until) values (?, ?, ?)")
                .params(recess.label(), recess.from(), recess.until())
                .update();
    }

    private void add(ElectionDay election) {
        sql.sql("insert into election_day (day, planned) values (?, ?)")
                .params(election.day(), election.planned())
                .update();
    }

    private void add(ProgrammeEvent event, int position) {
        sql.sql("insert into programme_event (position, document) values (?, cast(? as jsonb))")
                .params(position, documents.write(event))
                .update();
    }
}
