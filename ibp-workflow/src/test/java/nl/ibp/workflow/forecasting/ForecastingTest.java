package nl.ibp.workflow.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.forecast.Comparison;
import nl.ibp.domain.forecast.EnoughCasesPolicy;
import nl.ibp.domain.forecast.Expected;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.forecast.Said;
import nl.ibp.domain.forecast.Score;
import nl.ibp.domain.forecast.WhatIf;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.demonstration.MadeDemonstration;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told of the demonstration's dossiers, and how well it would have held. */
@PathTest
@TestPropertySource(properties = MadeDemonstration.DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastingTest {

    private static final Actor MANAGER = SeatHolder.of("manager");

    @Autowired
    Forecasting forecasting;

    @Autowired
    PathRecords records;

    @Autowired
    ImposingSecrecy imposing;

    @Autowired
    ProposalList list;

    @Autowired
    Provinces provinces;

    @Autowired
    SimulatedTime time;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ModelOfDay model;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeAll
    void make(@Autowired BeanFactory beans) {
        MadeDemonstration.in(beans);
    }

    @Test
    void datesHeldAsOftenAsTheySay() {
        assertHolds(forecasting.reliability().board());
        assertHolds(forecasting.reliability().states());
    }

    private static void assertHolds(Score score) {
        assertThat(score.canBeTold()).isTrue();
        assertThat((double) score.held85() / score.tested()).as("%s", score).isBetween(0.8, 0.9);
        assertThat(score.held50()).isLessThan(score.held85());
    }

    @Test
    void tellsOfEachDossierUnderWayOrWhyNot() {
        Outlook outlook = forecasting.all(MANAGER, null, null);

        assertThat(outlook.dossiers()).hasSizeGreaterThan(15).allSatisfy(dossier -> {
            assertThat(dossier.at().isFinal()).isFalse();
            assertIsSound(dossier.forecast().board());
            assertIsSound(dossier.forecast().states());
        });
        assertThat(outlook.dossiers())
                .filteredOn(dossier -> dossier.at().canBecome(ProposalStatus.WITHDRAWN))
                .filteredOn(dossier -> dossier.forecast().board().said() == Said.DATES)
                .hasSizeGreaterThan(8)
                .allSatisfy(dossier -> assertThat(dossier.forecast().states().date85())
                        .hasValueSatisfying(states -> assertThat(states)
                                .isAfter(dossier.forecast().board().date50().orElseThrow())));
    }

    private static void assertIsSound(Expected expected) {
        if (expected.said() != Said.DATES) {
            assertThat(expected.date50()).isEmpty();
            assertThat(expected.date85()).isEmpty();
            return;
        }
        LocalDate half = expected.date50().orElseThrow();
        assertThat(half).isAfterOrEqualTo(Fixtures.TODAY);
        assertThat(expected.date85().orElseThrow()).isAfterOrEqualTo(half);
        assertThat(expected.cases()).isGreaterThanOrEqualTo(EnoughCasesPolicy.LEAST);
    }

    @Test
    void saysNothingOfWhatIsParked() {
        DossierForecast parked = named(SeatHolder.of("beleid-groningen"), "IBP als terugvaloptie");

        assertThat(parked.forecast().board().said()).isEqualTo(Said.STANDS_STILL);
    }

    @Test
    void tellsOfOneDossierTheSameAsOfAll() {
        DossierForecast one = named("Food Valley");

        assertThat(forecasting.of(MANAGER, one.id())).contains(one.forecast());
    }

    @Test
    void saysNothingWhereThereAreTooFewCases() {
        time.travelTo(Fixtures.NOW.minus(Duration.ofDays(4 * 365)));

        Outlook then = forecasting.all(MANAGER, null, null);

        assertThat(then.dossiers())
                .filteredOn(dossier -> !isParked(dossier))
                .isNotEmpty()
                .allSatisfy(dossier -> {
                    assertThat(dossier.forecast().board().said()).isIn(Said.TOO_FEW_CASES, Said.NOTHING_TO_COME);
                    assertThat(dossier.forecast().states().said()).isIn(Said.TOO_FEW_CASES, Said.NOTHING_TO_COME);
                });
        time.travelTo(Fixtures.NOW);
    }

    private static boolean isParked(DossierForecast dossier) {
        return dossier.forecast().board().said() == Said.STANDS_STILL;
    }

    @Test
    void restsOnAllThereIsOnceSomethingMayHaveBeenMissed() {
        Model before = model.get();
        assertThat(model.get()).isSameAs(before);

        events.publishEvent(new Change.Unknown());

        Model after = model.get();
        assertThat(after).isNotSameAs(before);
        assertThat(model.get()).isSameAs(after);
    }

    @Test
    void showsWhatIsUnderOneThemeOrInOneProvinceAlone() {
        DossierForecast valley = named("Food Valley");

        assertThat(forecasting.all(MANAGER, valley.themes().get(0), null).dossiers())
                .contains(valley)
                .allSatisfy(dossier ->
                        assertThat(dossier.themes()).contains(valley.themes().get(0)));
    }

    @Test
    void isNeitherShownNorTaughtByWhatIsSecret() {
        DossierForecast emmen = named("Emmen-Delfszijl");
        ProposalId example = anExampleOf("drenthe");
        Map<ProposalId, Forecast> before = byId(forecasting.all(MANAGER, null, null));
        int known = known();

        undone(() -> {
            imposing.impose(
                    SeatHolder.of("gs-drenthe"), new SeatId("gs-drenthe"), emmen.id(), null, ground(), "Reden.");
            imposing.impose(SeatHolder.of("gs-drenthe"), new SeatId("gs-drenthe"), example, null, ground(), "Reden.");

            Actor outsider = SeatHolder.of("beleid-limburg");
            assertThat(byId(forecasting.all(outsider, null, null))).doesNotContainKey(emmen.id());
            assertThat(forecasting.of(outsider, emmen.id())).isEmpty();
            assertThat(forecasting.of(SeatHolder.of("gs-drenthe"), emmen.id())).isPresent();
            assertThat(known()).as("paths that teach").isEqualTo(known - 2);
        });

        assertThat(byId(forecasting.all(MANAGER, null, null))).isEqualTo(before);
    }

    private static SecrecyGround ground() {
        return SecrecyGround.values()[0];
    }

    private int known() {
        int[] paths = {0};
        records.each(path -> paths[0]++);
        return paths[0];
    }

    private void undone(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            act.run();
            status.setRollbackOnly();
        });
    }

    private static Map<ProposalId, Forecast> byId(Outlook outlook) {
        return outlook.dossiers().stream().collect(Collectors.toMap(DossierForecast::id, DossierForecast::forecast));
    }

    private ProposalId anExampleOf(String province) {
        ProvinceCode lead = provinces.all().stream()
                .filter(each -> each.slug().equals(province))
                .findFirst()
                .orElseThrow()
                .code();
        Reader reader = new Reader(Set.of(), Set.of(), Set.of(), Set.of(), true);
        return list.find(new ProposalFilter("", Set.of(), null, null, false, reader), 0, 1000).stream()
                .filter(row -> row.lead().equals(lead) && row.status().isFinal())
                .map(ProposalRow::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatAShorterTermAndMoreMeetingsWouldSave() {
        Scenario nothing = forecasting.whatIf(MANAGER, WhatIf.nothing(), null, null);
        Scenario faster = forecasting.whatIf(MANAGER, new WhatIf(3, 2, Map.of(new BodyId("bac-re"), 0.5)), null, null);

        assertThat(nothing.open().dossiers()).isPositive();
        assertThat(days(nothing, Scenario::open)).isEqualTo(days(faster, Scenario::open));
        assertThat(faster.routes()).isNotEmpty().anySatisfy(route -> assertThat(
                        route.comparison().saved().values())
                .anyMatch(days -> days > 1));
    }

    /** As it is, which no question changes. */
    private static Optional<Integer> days(Scenario scenario, Function<Scenario, Comparison> comparison) {
        return Optional.ofNullable(comparison.apply(scenario).before().states())
                .map(states -> states.day(0.5).orElseThrow());
    }

    private DossierForecast named(String title) {
        return named(MANAGER, title);
    }

    private DossierForecast named(Actor reader, String title) {
        return forecasting.all(reader, null, null).dossiers().stream()
                .filter(dossier -> dossier.named().title().text().orElse("").equals(title))
                .findFirst()
                .orElseThrow();
    }
}
