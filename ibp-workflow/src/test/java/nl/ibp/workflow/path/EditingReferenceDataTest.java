package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.calendar.Recesses;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.workflow.administration.EditingReferenceData;
import nl.ibp.workflow.administration.ReadingChanges;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator changes of the reference data is there for everybody at once, and stands in the list. */
@PathTest
class EditingReferenceDataTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

    @Autowired
    EditingReferenceData editing;

    @Autowired
    ReadingChanges reading;

    @Autowired
    Themes themes;

    @Autowired
    FundingSources sources;

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    Recesses recesses;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void changesAThemeForEverybodyAtOnce() {
        Theme finance = themes.get(new ThemeNumber(9));
        Milestone agreement = new Milestone("Afspraken met het Rijk", ApproximateDate.summer("Zomer 2027", 2027));
        Theme asked = new Theme(
                finance.number(),
                finance.name(),
                finance.leadOrganisation(),
                finance.administrativeLead(),
                Stated.unstated(),
                Stated.of("AAC FIN"),
                finance.note(),
                List.of(agreement));

        editing.change(ADMINISTRATOR, finance, asked);

        assertThat(themes.get(new ThemeNumber(9))).isEqualTo(asked);
        AdministrationChange change = latest();
        assertThat(change.at()).isEqualTo(Fixtures.NOW);
        assertThat(change.person()).isEqualTo(ADMINISTRATOR.person());
        assertThat(change.name()).isEqualTo("9. " + finance.name());
        assertThat(change.parts())
                .contains(
                        new ChangedPart("discussedIn", Stated.proMemorie(), Stated.of("AAC FIN")),
                        new ChangedPart("officialLead", Stated.proMemorie(), Stated.unstated()))
                .extracting(ChangedPart::part)
                .containsExactlyInAnyOrder("discussedIn", "officialLead", "milestones");
        editing.change(ADMINISTRATOR, asked, finance);
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        Theme read = themes.get(new ThemeNumber(4));
        Theme first = renamed(read, "Naar een vitaler platteland");
        editing.change(ADMINISTRATOR, read, first);

        assertRefused(
                () -> editing.change(ADMINISTRATOR, read, renamed(read, "Iets anders")), "REFERENCE_CHANGED_MEANWHILE");

        assertThat(themes.get(new ThemeNumber(4)).name()).isEqualTo("Naar een vitaler platteland");
        editing.change(ADMINISTRATOR, first, read);
    }

    @Test
    void keepsWhatWasWhenTheChangeIsTakenBack() {
        Theme read = themes.get(new ThemeNumber(1));
        int before = reading.latest(ADMINISTRATOR, 1).count();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            editing.change(ADMINISTRATOR, read, renamed(read, "Klimaat"));
            transaction.setRollbackOnly();
        });

        assertThat(themes.get(new ThemeNumber(1))).isEqualTo(read);
        assertThat(reading.latest(ADMINISTRATOR, 1).count()).isEqualTo(before);
    }

    @Test
    void addsASourceOfMoneyAndRenamesIt() {
        editing.addSource(ADMINISTRATOR, "Klimaatfonds", "Vanaf 2027", false);
        FundingSource added = sources.get(new FundingSourceId("klimaatfonds"));

        editing.changeSource(ADMINISTRATOR, added, "Nationaal klimaatfonds", "Vanaf 2027");

        assertThat(sources.all()).last().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Nationaal klimaatfonds");
            assertThat(source.provincesOwn()).isFalse();
        });
        assertThat(latest().parts())
                .containsExactly(
                        new ChangedPart("name", Stated.of("Klimaatfonds"), Stated.of("Nationaal klimaatfonds")));
        assertThat(latest().subject()).isEqualTo(ChangeSubject.FUNDING_SOURCE);
    }

    @Test
    void callsSeatsAfterTheirRenamedCommittee() {
        Body read = bodies.get(new BodyId("aac-fin"));

        editing.rename(ADMINISTRATOR, read, "AAC Financiën");

        Body renamed = bodies.get(new BodyId("aac-fin"));
        assertThat(renamed.name()).isEqualTo("AAC Financiën");
        assertThat(seats.get(new SeatId("aac-fin-drenthe")).label()).isEqualTo("Lid AAC Financiën voor Drenthe");
        editing.rename(ADMINISTRATOR, renamed, read.name());
        assertThat(seats.get(new SeatId("aac-fin-drenthe")).label()).isEqualTo("Lid AAC FIN voor Drenthe");
    }

    @Test
    void keepsRecessWeeksThatTermsPassOver() {
        List<Recess> before = recesses.all();
        LocalDate monday = LocalDate.of(2029, 4, 23);

        editing.addRecess(ADMINISTRATOR, "Meireces 2029", monday, monday.plusDays(6));
        Recess added = recesses.all().get(before.size());
        assertThat(calendar.endOfTerm(monday.minusDays(3), 1)).isEqualTo(monday.plusDays(7));
        editing.changeRecess(ADMINISTRATOR, added, "Meivakantie 2029", added.from(), added.until());
        Recess changed = recesses.all().get(before.size());

        assertRefused(() -> editing.removeRecess(ADMINISTRATOR, added), "REFERENCE_CHANGED_MEANWHILE");
        assertRefused(
                () -> editing.addRecess(ADMINISTRATOR, "Ook", monday.plusDays(6), monday.plusDays(9)),
                "RECESS_OVER_ANOTHER");
        assertThat(latest().subject()).isEqualTo(ChangeSubject.RECESS);
        assertThat(latest().parts())
                .containsExactly(new ChangedPart("name", Stated.of("Meireces 2029"), Stated.of("Meivakantie 2029")));
        editing.removeRecess(ADMINISTRATOR, changed);
        assertThat(recesses.all()).isEqualTo(before);
        assertThat(latest().parts()).hasSize(3);
    }

    @Test
    void offersNoBodiesThatAreCalledAfterTheirProvince() {
        assertThat(editing.content(ADMINISTRATOR).bodies()).isNotEmpty().allSatisfy(body -> assertThat(body.province())
                .isNull());
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");
        Theme theme = themes.get(new ThemeNumber(1));
        Body body = bodies.get(new BodyId("aac-vp"));
        FundingSource source = sources.all().get(0);

        assertRefused(() -> editing.content(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> reading.latest(manager, 10), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.change(manager, theme, renamed(theme, "Anders")), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.addSource(manager, "Zak geld", "", true), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.changeSource(manager, source, "Zak geld", ""), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.rename(manager, body, "Anders"), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.addRecess(manager, "Reces", Fixtures.TODAY, Fixtures.TODAY), "NOT_ADMINISTRATOR");
        assertRefused(() -> editing.removeRecess(manager, recesses.all().get(0)), "NOT_ADMINISTRATOR");
    }

    @Test
    void neverForgetsAChange() {
        editing.addSource(ADMINISTRATOR, "Bron die blijft", "", false);

        for (String change : List.of(
                "update administration_change set person = 'somebody'",
                "delete from administration_change",
                "truncate administration_change")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("What is recorded is not changed");
        }
    }

    private AdministrationChange latest() {
        return reading.latest(ADMINISTRATOR, 1).latest().get(0);
    }

    private static Theme renamed(Theme theme, String name) {
        return new Theme(
                theme.number(),
                name,
                theme.leadOrganisation(),
                theme.administrativeLead(),
                theme.officialLead(),
                theme.discussedIn(),
                theme.note(),
                theme.milestones());
    }
}
