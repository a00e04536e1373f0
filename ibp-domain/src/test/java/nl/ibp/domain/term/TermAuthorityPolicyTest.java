package nl.ibp.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.domain.organisation.SeatRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermAuthorityPolicyTest {

    @Test
    void isWhoSetTheWorkGoing() {
        assertThat(TermAuthorityPolicy.rolesFor(PartOfPath.COMMITTEE))
                .containsExactlyInAnyOrder(SeatRole.CHAIR, SeatRole.SECRETARY);
        assertThat(TermAuthorityPolicy.rolesFor(PartOfPath.BOARD)).containsExactly(SeatRole.BUREAU);
        assertThat(TermAuthorityPolicy.rolesFor(PartOfPath.COLLEGES)).containsExactly(SeatRole.BUREAU);
        assertThat(TermAuthorityPolicy.rolesFor(PartOfPath.STATES_PART)).containsExactly(SeatRole.STATES_CLERK);
    }

    @ParameterizedTest
    @EnumSource
    void isSomebodyUnlessTheLawSetsTheTerm(PartOfPath part) {
        assertThat(TermAuthorityPolicy.rolesFor(part).isEmpty())
                .isEqualTo(StatutoryTermPolicy.article(part).isPresent());
    }
}
