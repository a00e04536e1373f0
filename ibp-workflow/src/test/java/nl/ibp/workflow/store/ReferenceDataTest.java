package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.calendar.Recesses;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.CooperationRule;
import nl.ibp.domain.programme.CooperationRules;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.ProgrammeEvents;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class ReferenceDataTest {

    @Autowired
    Provinces provinces;

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    Themes themes;

    @Autowired
    FundingSources sources;

    @Autowired
    CooperationRules rules;

    @Autowired
    ProgrammeEvents events;

    @Autowired
    Recesses recesses;

    @Autowired
    ReferenceDataLoader loader;

    private TransactionTemplate transaction;

    @BeforeEach
    void prepareTransaction(@Autowired PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void tellsHowTheProgrammeBeganInTheOrderOfTime() {
        assertThat(events.all())
                .extracting(event -> event.date().label())
                .containsExactly("eind november 2017", "14 februari 2018", "2 mei 2018", "mei 2018", "24 mei 2018");
    }

    @Test
    void knowsTheWeeksInWhichProvincesDoNotMeet() {
        assertThat(recesses.all())
                .extracting(Recess::label)
                .containsExactly("Zomerreces 2025", "Zomerreces 2026", "Zomerreces 2027");
    }

    @Test
    void countsByOtherRecessWeeksAsSoonAsTheyAreChanged() {
        List<Recess> before = recesses.all();
        Recess spring = new Recess("Meireces 2026", LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 10));

        transaction.executeWithoutResult(status -> recesses.replace(List.of(spring)));

        assertThat(recesses.all()).containsExactly(spring);
        transaction.executeWithoutResult(status -> recesses.replace(before));
        assertThat(recesses.all()).isEqualTo(before);
    }

    @Test
    void listsProvincesByName() {
        assertThat(provinces.all())
                .extracting(Province::name)
                .containsExactly(
                        "Drenthe",
                        "Flevoland",
                        "Fryslân",
                        "Gelderland",
                        "Groningen",
                        "Limburg",
                        "Noord-Brabant",
                        "Noord-Holland",
                        "Overijssel",
                        "Utrecht",
                        "Zeeland",
                        "Zuid-Holland");
    }

    @Test
    void knowsTheMembersOfEachStates() {
        assertThat(provinces.get(new ProvinceCode("pv22")).statesSeats()).isEqualTo(41);
        assertThat(provinces.all().stream().mapToInt(Province::statesSeats).sum())
                .isEqualTo(570);
    }

    @Test
    void makesEveryBodyOutOfTheRules() {
        assertThat(bodies.all()).hasSize(3 * 12 + 5 + 4 + 5);
        assertThat(bodies.of(BodyKind.OFFICIAL_COMMITTEE))
                .extracting(body -> body.id().value())
                .containsExactly("aac-energie", "aac-drow", "aac-re", "aac-vp", "aac-fin");
        assertThat(bodies.get(new BodyId("bac-vp")).name()).isEqualTo("BAC VP");
        assertThat(bodies.get(new BodyId("gs-fryslan")).province()).isEqualTo(new ProvinceCode("pv21"));
    }

    @Test
    void makesEverySeatOutOfTheRules() {
        assertThat(seats.all()).hasSize(3 * 12 + 9 * (12 + 2) + 12 + 5);
        assertThat(List.of(
                        label("aac-energie-drenthe"),
                        label("ps-utrecht"),
                        label("beleid-drenthe"),
                        label("gs-drenthe"),
                        label("bac-energie-voorzitter")))
                .containsExactly(
                        "Lid AAC Energie voor Drenthe",
                        "Griffier Provinciale Staten Utrecht",
                        "Beleidsmedewerker provincie Drenthe",
                        "Gedeputeerde Staten van Drenthe",
                        "Voorzitter BAC Energie");
        assertThat(seats.all())
                .noneMatch(
                        seat -> seat.label().contains("{") || seat.id().value().contains("{"));
    }

    private String label(String seat) {
        return seats.get(new SeatId(seat)).label();
    }

    @Test
    void findsSeatsByWhatTheyDo() {
        assertThat(seats.of(new BodyId("aac-vp"), SeatRole.MEMBER))
                .extracting(Seat::province)
                .containsExactlyElementsOf(
                        provinces.all().stream().map(Province::code).toList());
        assertThat(seats.of(new ProvinceCode("pv31"), SeatRole.STATES_CLERK).id())
                .isEqualTo(new SeatId("ps-limburg"));
        assertThat(seats.of(SeatRole.BUREAU).id()).isEqualTo(new SeatId("ipo-bureau"));
        assertThat(seats.of(SeatRole.ADMINISTRATOR).id()).isEqualTo(new SeatId("beheer"));
        assertThat(seats.find(new SeatId("bac-fin-drenthe"))).isEmpty();
    }

    @Test
    void keepsWhatTheMemoKnowsOfAThemeApartFromWhatItDoesNot() {
        Theme finance = themes.get(new ThemeNumber(9));
        Theme nobodys = themes.get(new ThemeNumber(10));

        assertThat(themes.all()).extracting(theme -> theme.number().value()).containsExactly(1, 2, 3, 4, 8, 9, 10);
        assertThat(finance.leadOrganisation()).isEqualTo(Stated.of("BZK"));
        assertThat(finance.discussedIn().isProMemorie()).isTrue();
        assertThat(nobodys.hasNobodyInCharge()).isTrue();
        assertThat(nobodys.officialLead().isUnstated()).isTrue();
    }

    @Test
    void datesMilestonesByTheWindowsOfTheirLabels() {
        assertThat(datesOf(1))
                .containsExactly(
                        ApproximateDate.summer("Zomer 2018", 2018),
                        ApproximateDate.midYear("Medio 2018", 2018),
                        ApproximateDate.midYear("Medio 2018", 2018),
                        ApproximateDate.year("2019", 2019));
        assertThat(datesOf(2))
                .containsExactly(
                        ApproximateDate.month("Mei 2018", YearMonth.of(2018, 5)), ApproximateDate.year("2018", 2018));
        assertThat(datesOf(3)).containsExactly(ApproximateDate.beforeSummer("voor de zomer", 2018));
        assertThat(datesOf(4)).containsExactly(ApproximateDate.none(), ApproximateDate.none());
        assertThat(datesOf(8)).hasSize(4).last().isEqualTo(ApproximateDate.none());
        assertThat(datesOf(9)).hasSize(3).containsOnly(ApproximateDate.none());
    }

    private List<ApproximateDate> datesOf(int theme) {
        return themes.get(new ThemeNumber(theme)).milestones().stream()
                .map(Milestone::date)
                .toList();
    }

    @Test
    void knowsWhichMoneyIsForTheStatesToSpend() {
        assertThat(sources.all()).hasSize(6);
        assertThat(sources.get(new FundingSourceId("eigen-middelen")).provincesOwn())
                .isTrue();
        assertThat(sources.get(new FundingSourceId("regio-envelop")))
                .extracting(FundingSource::provincesOwn)
                .isEqualTo(false);
    }

    @Test
    void listsTheRulesOfCooperationInTheirOrder() {
        assertThat(rules.all())
                .extracting(CooperationRule::code)
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10");
    }

    @Test
    void loadsNothingTwice() {
        loader.afterPropertiesSet();

        assertThat(bodies.all()).doesNotHaveDuplicates().hasSize(50);
    }

    @Test
    void leavesEmptyWhatAdministratorsEmptied() {
        List<Recess> before = recesses.all();
        transaction.executeWithoutResult(status -> recesses.replace(List.of()));

        loader.afterPropertiesSet();

        List<Recess> after = recesses.all();
        transaction.executeWithoutResult(status -> recesses.replace(before));
        assertThat(after).isEmpty();
    }
}
