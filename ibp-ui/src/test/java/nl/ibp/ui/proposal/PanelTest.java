package nl.ibp.ui.proposal;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of panels share: the product's texts, a few names, and what one reads of a panel. */
public abstract class PanelTest {

    protected static final Actor STRANGER = new Actor(new PersonId("manager"), Set.of());

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final List<Province> PROVINCES = List.of(
            new Province(new ProvinceCode("pv22"), "Drenthe", "drenthe", 41),
            new Province(new ProvinceCode("pv23"), "Overijssel", "overijssel", 47),
            new Province(new ProvinceCode("pv25"), "Gelderland", "gelderland", 55),
            new Province(new ProvinceCode("pv26"), "Utrecht", "utrecht", 49));

    private static final List<Theme> THEMES = List.of(
            theme(3, "Regionale economie als versneller"),
            theme(4, "Naar een vitaal platteland"),
            theme(9, "Passende financiële verhoudingen"));
    private static final List<FundingSource> SOURCES =
            List.of(new FundingSource(Fixtures.OWN_MEANS, "Eigen middelen", "", true));

    protected final NameBook names = names();

    @BeforeEach
    protected void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @AfterEach
    protected void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    protected static Dossier dossier(RegionalProposal proposal, List<Consultation> consultations) {
        return dossier(proposal, consultations, List.of(), List.of());
    }

    protected static Dossier dossier(
            RegionalProposal proposal,
            List<Consultation> consultations,
            List<RecordEntry> record,
            List<OpenTask> openTasks) {
        return DossierBuilder.of(proposal)
                .consultations(consultations)
                .record(record)
                .openTasks(openTasks)
                .build();
    }

    /** All text of a panel as it stands on the page. */
    protected static String textOf(Component panel) {
        List<String> texts = new ArrayList<>();
        collect(panel.getElement(), texts);
        return String.join(" ", texts);
    }

    private static void collect(Element element, List<String> texts) {
        if (element.isTextNode()) {
            texts.add(element.getText());
        } else {
            element.getChildren().forEach(child -> collect(child, texts));
        }
    }

    private static Theme theme(int number, String name) {
        return new Theme(
                new ThemeNumber(number),
                name,
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                "",
                List.of());
    }

    private static NameBook names() {
        return new NameBook(
                () -> PROVINCES,
                PanelTest::bodies,
                new SomeSeats(),
                () -> THEMES,
                () -> SOURCES,
                new NobodyKnown(),
                new TextsOfProduct());
    }

    private static List<Body> bodies() {
        return Arrays.asList(
                new Body(new BodyId("aac-vp"), BodyKind.OFFICIAL_COMMITTEE, "AAC VP", null),
                new Body(new BodyId("bac-vp"), BodyKind.ADMINISTRATIVE_COMMITTEE, "BAC VP", null),
                new Body(new BodyId("ipo-bureau"), BodyKind.BUREAU, "IPO-bureau", null));
    }

    /** The members of a committee by the name of their seat. */
    private static class SomeSeats implements Seats {

        @Override
        public List<Seat> all() {
            List<Seat> seats = new ArrayList<>();
            seats.add(
                    new Seat(new SeatId("ipo-bureau"), new BodyId("ipo-bureau"), SeatRole.BUREAU, null, "IPO-bureau"));
            seats.add(new Seat(
                    new SeatId("aac-vp-voorzitter"), new BodyId("aac-vp"), SeatRole.CHAIR, null, "Voorzitter AAC VP"));
            PROVINCES.forEach(province -> seats.add(new Seat(
                    new SeatId("aac-vp-" + province.slug()),
                    new BodyId("aac-vp"),
                    SeatRole.MEMBER,
                    province.code(),
                    "Lid AAC VP voor " + province.name())));
            return seats;
        }

        @Override
        public Optional<Seat> find(SeatId id) {
            return all().stream().filter(seat -> seat.id().equals(id)).findFirst();
        }
    }

    private static class NobodyKnown implements Appointments {

        @Override
        public void add(Person person, Appointment appointment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addBySignOn(Person person, Appointment appointment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lock(SeatId seat) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(Appointment appointment, LocalDate lastDay) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Appointment> of(PersonId person) {
            return List.of();
        }

        @Override
        public List<Appointment> toSeat(SeatId seat) {
            return List.of();
        }

        @Override
        public List<Appointment> bySignOn(PersonId person, SeatId seat) {
            return List.of();
        }

        @Override
        public void rename(Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(Appointment appointment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<SeatId> seatsHeldBy(PersonId person, LocalDate day) {
            return Set.of();
        }

        @Override
        public List<Person> holdersOf(SeatId seat, LocalDate day) {
            return List.of();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return Optional.empty();
        }

        @Override
        public List<Person> people(Set<PersonId> ids) {
            return ids.stream().flatMap(id -> person(id).stream()).toList();
        }
    }
}
