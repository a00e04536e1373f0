package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.REGIONAL_ENVELOPE;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFigures;
import nl.ibp.workflow.money.MoneyFilter;
import nl.ibp.workflow.money.MoneyOf;
import nl.ibp.workflow.money.MoneyQuestion;
import nl.ibp.workflow.money.MoneyRecords;
import nl.ibp.workflow.money.MoneyRow;
import nl.ibp.workflow.money.MoneySum;
import nl.ibp.workflow.money.TracedAmendment;
import nl.ibp.workflow.money.WatchingMoney;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sums over all dossiers are what their documents come to, for everybody and under every filter. */
@PathTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchingMoneyTest {

    private static final Period AT_ALL = Period.allUntil(TODAY.plusYears(5));
    private static final MoneyFilter ALL = MoneyFilter.in(AT_ALL);
    private static final Actor MANAGER = SeatHolder.of("manager");
    private static final int WANDERINGS = 8;

    @Autowired
    PathDriver paths;

    @Autowired
    WatchingMoney watching;

    @Autowired
    MoneyRecords records;

    @Autowired
    DossierAccess access;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient sql;

    @Autowired
    BeanFactory beans;

    private boolean hasWandered;

    @Test
    void addsUpWhatTheDocumentsSay() {
        wander();
        MoneyInDocuments documents = new MoneyInDocuments(dossiers(), beans);
        List<MoneyFilter> filters = List.of(
                ALL,
                new MoneyFilter(AT_ALL, new ThemeNumber(8), null),
                new MoneyFilter(AT_ALL, null, UTRECHT),
                new MoneyFilter(AT_ALL, new ThemeNumber(4), GELDERLAND),
                MoneyFilter.in(new Period(TODAY, TODAY)),
                MoneyFilter.in(new Period(TODAY.minusYears(9), TODAY.minusYears(8))));

        for (MoneyFilter filter : filters) {
            for (Grouping by : Grouping.values()) {
                assertSame(documents, MANAGER, filter, by);
            }
        }
        MoneySum total = documents.total(MANAGER, ALL);
        assertThat(total.asked().hasProMemorie()).isTrue();
        assertThat(total.decided().isPositive()).isTrue();
        assertThat(total.covered()).isGreaterThan(total.decided());
        assertThat(documents.ended(MANAGER, ALL).asked().isNothing()).isFalse();
    }

    @Test
    void addsUpForEverySeatWhatItMayReadAndNoMore() {
        wander();
        DossierPath secret = paths.chemelot().submit().secrecy().imposedBy("gs-limburg");
        MoneyInDocuments documents = new MoneyInDocuments(dossiers(), beans);
        int outside = 0;

        for (Seat seat : seats.all()) {
            Actor actor = SeatHolder.of(seat.id());
            assertSame(documents, actor, ALL, Grouping.PROPOSAL);
            boolean reads = watching.of(actor, ALL, Grouping.PROPOSAL).rows().rows().stream()
                    .anyMatch(row -> key(row.of()).equals(secret.id().toString()));
            outside += reads ? 0 : 1;
        }

        assertThat(outside).isBetween(1, seats.all().size() - 1);
    }

    private void assertSame(MoneyInDocuments documents, Actor actor, MoneyFilter filter, Grouping by) {
        MoneyFigures figures = watching.of(actor, filter, by);
        Map<String, MoneySum> expected = documents.by(by, actor, filter);

        assertThat(figures.total()).isEqualTo(documents.total(actor, filter));
        assertThat(figures.ended()).isEqualTo(documents.ended(actor, filter));
        assertThat(figures.secret()).isEqualTo(documents.secretFor(actor));
        assertThat(figures.earliest()).isEqualTo(documents.earliestFor(actor));
        assertThat(figures.rows().count()).isEqualTo(expected.size());
        assertThat(figures.rows().rows()).hasSize(Math.min(expected.size(), WatchingMoney.MOST_ROWS));
        assertThat(figures.rows().rows())
                .allSatisfy(
                        row -> assertThat(row.sum()).as(by + " " + row.of()).isEqualTo(expected.get(key(row.of()))));
        assertThat(watching.askedByLead(actor, filter)).isEqualTo(documents.askedByLead(actor, filter));
    }

    private static String key(MoneyOf of) {
        if (of instanceof MoneyOf.OfProposal one) {
            return one.id().toString();
        }
        if (of instanceof MoneyOf.OfProvince one) {
            return one.province().value();
        }
        if (of instanceof MoneyOf.OfTheme one) {
            return "" + one.theme().value();
        }
        if (of instanceof MoneyOf.OfSource one) {
            return one.source().value();
        }
        return of instanceof MoneyOf.OfYear one ? "" + one.year() : "several";
    }

    /** Databases of before there were these tables get what they would have. */
    @Test
    void isFilledForDossiersOfBeforeAsItIsWritten(@Autowired PlatformTransactionManager transactions)
            throws IOException {
        wander();
        List<String> filling = Arrays.stream(new ClassPathResource("db/migration/V34__money.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";\\n"))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> statement.startsWith("insert into money_"))
                .toList();
        assertThat(filling).hasSize(2);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            List<Map<String, Object>> asked = rows("money_asked");
            List<Map<String, Object>> covered = rows("money_covered");
            sql.sql("delete from money_asked").update();
            sql.sql("delete from money_covered").update();
            filling.forEach(statement -> sql.sql(statement).update());
            assertThat(rows("money_asked")).isNotEmpty().isEqualTo(asked);
            assertThat(rows("money_covered")).isNotEmpty().isEqualTo(covered);
            transaction.setRollbackOnly();
        });
    }

    private List<Map<String, Object>> rows(String table) {
        return sql.sql("select * from " + table + " order by 1, 2, 3, 4")
                .query()
                .listOfRows();
    }

    @Test
    void countsUnderBothThemesAndOnceInTotal() {
        MoneySum before = watching.of(MANAGER, ALL, Grouping.THEME).total();
        AtLeast underThree = ofTheme(3);
        AtLeast underFour = ofTheme(4);

        paths.foodValley().submit();

        AtLeast added = AtLeast.of(Euros.of(1_650_000));
        assertThat(watching.of(MANAGER, ALL, Grouping.THEME).total().asked())
                .isEqualTo(before.asked().plus(added));
        assertThat(ofTheme(3)).isEqualTo(underThree.plus(added));
        assertThat(ofTheme(4)).isEqualTo(underFour.plus(added));
    }

    private AtLeast ofTheme(int theme) {
        return watching.of(MANAGER, ALL, Grouping.THEME).rows().rows().stream()
                .filter(row -> row.of().equals(new MoneyOf.OfTheme(new ThemeNumber(theme))))
                .map(row -> row.sum().asked())
                .findFirst()
                .orElse(AtLeast.NOTHING);
    }

    @Test
    void countsProMemorieAsMoreToComeAndNeverAsNought() {
        DossierPath path = paths.draft(
                        GELDERLAND,
                        content()
                                .underThemes(8)
                                .ownMoneyProMemorie(GELDERLAND, 2027)
                                .ownMoney(GELDERLAND, 2028, 100)
                                .money(new MoneyLine(GELDERLAND, REGIONAL_ENVELOPE, 2027, Stated.proMemorie(), ""))
                                .money(new MoneyLine(GELDERLAND, REGIONAL_ENVELOPE, 2028, Stated.unstated(), "")))
                .submit();

        MoneySum sum = of(path);
        assertThat(sum.asked())
                .isEqualTo(AtLeast.ofAll(List.of(Stated.of(Euros.of(100)), Stated.proMemorie(), Stated.proMemorie())));
        assertThat(sum.own()).isEqualTo(AtLeast.ofAll(List.of(Stated.of(Euros.of(100)), Stated.proMemorie())));
        assertThat(sum.covered()).isEqualTo(Euros.ZERO);
    }

    @Test
    void saysWhatStatesChangedAndWhetherItStands() {
        DossierPath path = paths.foodValley().toStates();
        path.states("utrecht")
                .proposes()
                .committeeFindsUrgent()
                .statesAmendWhatIsJoint()
                .sendsToMinister();
        path.states("gelderland").adopts();
        path.commitmentsRecorded();

        TracedAmendment traced = amendmentsOf(path).get(0);
        assertThat(amendmentsOf(path)).hasSize(1);
        assertThat(traced.number()).isEqualTo(path.proposal().number());
        assertThat(traced.title()).isEqualTo(new ProposalTitle.Open("Food Valley"));
        assertThat(traced.province()).isEqualTo(UTRECHT);
        assertThat(traced.decidedOn()).isEqualTo(TODAY);
        assertThat(traced.proposed()).isEqualTo(Euros.of(400_000));
        assertThat(traced.adopted()).isEqualTo(ProvincePath.AMENDED);
        assertThat(traced.difference()).isEqualTo(Euros.of(-50_000));
        assertThat(traced.amendments()).extracting(Amendment::title).containsExactly("Lagere bijdrage");
        assertThat(traced.stands()).isTrue();
        assertThat(of(path).decided()).isEqualTo(Euros.of(750_000));

        path.states("gelderland").reconfirms(false);

        assertThat(of(path).decided()).isEqualTo(ProvincePath.AMENDED);
        assertThat(watching.amendments(MANAGER, new MoneyFilter(AT_ALL, null, GELDERLAND)))
                .noneMatch(amendment -> amendment.proposal().equals(path.id()));
        assertThat(watching.amendments(MANAGER, MoneyFilter.in(new Period(TODAY.plusDays(1), TODAY.plusYears(1)))))
                .noneMatch(amendment -> amendment.proposal().equals(path.id()));
        assertThat(watching.amendments(MANAGER, new MoneyFilter(AT_ALL, new ThemeNumber(4), null)))
                .anyMatch(amendment -> amendment.proposal().equals(path.id()));
    }

    @Test
    void keepsTheTraceOfWhatHoldsNoMore() {
        DossierPath path =
                paths.foodValley().toStates().utrechtAmendsWhatIsJoint().commitmentsRecorded();
        path.states("gelderland").reconfirms(false);
        path.consolidated(ConsolidationResult.RENEGOTIATE);
        assertThat(amendmentsOf(path)).extracting(TracedAmendment::stands).containsExactly(true);

        path.submit();

        assertThat(amendmentsOf(path))
                .extracting(TracedAmendment::version, TracedAmendment::stands)
                .containsExactly(tuple(1, false));
        assertThat(of(path).decided()).isEqualTo(Euros.ZERO);
    }

    @Test
    void tracesNothingOfASecretDossierToAnybodyOutside() {
        DossierPath path = paths.foodValley().toStates().utrechtAmendsWhatIsJoint();
        path.secrecy().imposedBy("gs-gelderland");

        assertThat(amendmentsOf(path)).isEmpty();
        assertThat(watching.amendments(SeatHolder.of("gs-utrecht"), ALL))
                .filteredOn(amendment -> amendment.proposal().equals(path.id()))
                .extracting(TracedAmendment::title)
                .containsExactly(new ProposalTitle.Confided("Food Valley"));
    }

    @Test
    void leavesOutWhatEndedWithoutAResult() {
        DossierPath path = paths.foodValley().toBoard();
        MoneyFigures before = watching.of(MANAGER, ALL, Grouping.YEAR);

        path.boardDecides(BoardOutcome.REJECT);

        MoneyFigures after = watching.of(MANAGER, ALL, Grouping.YEAR);
        AtLeast asked = AtLeast.of(Euros.of(1_650_000));
        assertThat(after.total().asked().plus(asked)).isEqualTo(before.total().asked());
        assertThat(after.ended().asked()).isEqualTo(before.ended().asked().plus(asked));
        assertThat(after.ended().proposals()).isEqualTo(before.ended().proposals() + 1);
    }

    /** Among all there are: others of the same database may ask more, and what people are shown has an end. */
    private MoneySum of(DossierPath path) {
        return records.rows(new MoneyQuestion(access.reader(MANAGER), ALL), Grouping.PROPOSAL, 100_000).rows().stream()
                .filter(row -> key(row.of()).equals(path.id().toString()))
                .map(MoneyRow::sum)
                .findFirst()
                .orElseThrow();
    }

    private List<TracedAmendment> amendmentsOf(DossierPath path) {
        return watching.amendments(MANAGER, ALL).stream()
                .filter(amendment -> amendment.proposal().equals(path.id()))
                .toList();
    }

    /** Dossiers of several kinds, some to their end, and one at each stage of its money. */
    private void wander() {
        if (hasWandered) {
            return;
        }
        hasWandered = true;
        for (int seed = 1; seed <= WANDERINGS; seed++) {
            Wanderer wanderer = new Wanderer(beans, 4_000 + seed);
            DossierPath path = wanderer.begin();
            for (int step = 0; step < 8 * seed && wanderer.step(path); step++) {}
        }
        DossierPath path = paths.foodValley().toStates();
        path.states("gelderland").adopts();
        path.states("utrecht").proposes();
        paths.foodValley()
                .toStates()
                .states("utrecht")
                .proposes()
                .committeeFindsUrgent()
                .statesDecide(StatesOutcome.ADOPTED_AS_AMENDED);
        paths.foodValley().submit().withdrawn();
        paths.draft(
                        GELDERLAND,
                        content().underThemes(8, 4).with(UTRECHT).ownMoneyProMemorie(UTRECHT, TODAY.getYear() + 1))
                .submit();
    }

    private List<ProposalId> dossiers() {
        return new ArrayList<>(sql.sql("select id from proposal").query(UUID.class).list().stream()
                .map(ProposalId::new)
                .toList());
    }
}
