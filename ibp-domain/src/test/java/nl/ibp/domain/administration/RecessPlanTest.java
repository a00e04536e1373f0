package nl.ibp.domain.administration;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.Recess;
import org.junit.jupiter.api.Test;

class RecessPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 19);
    private static final Recess SUMMER = new Recess("Zomerreces 2027", MONDAY, MONDAY.plusDays(34));

    private final RecessPlan plan = new RecessPlan(List.of(SUMMER));

    @Test
    void keepsRecessWeeksInOrder() {
        Recess spring = RecessPlan.asked(" Meireces 2027 ", MONDAY.minusDays(80), MONDAY.minusDays(70));

        assertThat(plan.with(spring).all()).containsExactly(spring, SUMMER);
        assertThat(spring.label()).isEqualTo("Meireces 2027");
        assertThat(plan.with(spring).without(SUMMER).all()).containsExactly(spring);
    }

    @Test
    void refusesWeeksOverOthers() {
        Recess within = new Recess("Bouwvak", MONDAY.plusDays(3), MONDAY.plusDays(4));
        Recess around = new Recess("Zomer", MONDAY.minusDays(1), MONDAY.plusDays(50));

        assertRefused(() -> plan.with(within), "RECESS_OVER_ANOTHER");
        assertRefused(() -> plan.with(around), "RECESS_OVER_ANOTHER");
        assertThat(plan.with(new Recess(
                                "Daarna",
                                SUMMER.until().plusDays(1),
                                SUMMER.until().plusDays(2)))
                        .all())
                .hasSize(2);
    }

    @Test
    void refusesWhatIsNoRecess() {
        assertRefused(() -> RecessPlan.asked(" ", MONDAY, MONDAY), "NAME_REQUIRED");
        assertRefused(() -> RecessPlan.asked("Reces", null, MONDAY), "DATE_REQUIRED");
        assertRefused(() -> RecessPlan.asked("Reces", MONDAY, null), "DATE_REQUIRED");
        assertRefused(() -> RecessPlan.asked("Reces", MONDAY, MONDAY.minusDays(1)), "ENDS_BEFORE_IT_BEGINS");
        assertRefused(() -> RecessPlan.asked("Reces", MONDAY, MONDAY.plusYears(1)), "RECESS_TOO_LONG");
    }
}
