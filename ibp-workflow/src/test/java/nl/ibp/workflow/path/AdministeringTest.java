package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.RouteOfTheme;
import nl.ibp.workflow.monitoring.SeatHolding;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator reads of the installation is what it works with. */
@PathTest
class AdministeringTest {

    @Autowired
    Administering administering;

    @Autowired
    Seats seats;

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> administering.installation(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> administering.seats(manager), "NOT_ADMINISTRATOR");
    }

    @Test
    void namesEverySeat() {
        assertThat(administering.seats(SeatHolder.of("beheer")))
                .extracting(SeatHolding::seat)
                .hasSameSizeAs(seats.all())
                .contains(new SeatId("beheer"), new SeatId("aac-vp-voorzitter"));
    }

    @Test
    void readsTermsFromTheTableInUse() {
        assertThat(installation().terms())
                .contains(new TermOfStep("REVISION", 10, 5), new TermOfStep("BAC", 15, 8))
                .extracting(TermOfStep::step)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void readsRoutesFromTheTableInUse() {
        assertThat(installation().routes())
                .extracting(RouteOfTheme::theme)
                .extracting(ThemeNumber::value)
                .contains(1, 8, 10);
        assertThat(route(4).officialCommittees()).containsExactly(new BodyId("aac-vp"));
        assertThat(route(4).administrativeCommittees()).containsExactly(new BodyId("bac-vp"));
        assertThat(route(8).kind()).isEqualTo(RouteKind.BOARD);
        assertThat(route(10).kind()).isEqualTo(RouteKind.ASSIGN);
    }

    private Route route(int theme) {
        return installation().routes().stream()
                .filter(route -> route.theme().value() == theme)
                .findFirst()
                .orElseThrow()
                .route();
    }

    @Test
    void saysWhichDatabaseItIs() {
        assertThat(installation().database()).satisfies(database -> {
            assertThat(database.version()).startsWith("17.");
            assertThat(database.name()).isNotEmpty();
            assertThat(Integer.parseInt(database.schema())).isGreaterThanOrEqualTo(4);
            assertThat(database.bytes()).isPositive();
        });
    }

    private Installation installation() {
        return administering.installation(SeatHolder.of("beheer"));
    }
}
