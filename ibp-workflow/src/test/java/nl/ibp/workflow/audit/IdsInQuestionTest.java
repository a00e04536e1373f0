package nl.ibp.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import org.junit.jupiter.api.Test;

class IdsInQuestionTest {

    private static final SeatId SEAT = new SeatId("gs-drenthe");

    @Test
    void namesWhatAQuestionIsAbout() {
        assertThat(of("x", new TaskId("17"), SEAT, 12L)).isEqualTo("task:17,seat:gs-drenthe,id:12");
    }

    @Test
    void looksIntoWhatIsAskedFor() {
        Appointment appointment = new Appointment(SEAT, new PersonId("p-1"), LocalDate.of(2026, 5, 4), null);

        assertThat(of(appointment)).isEqualTo("seat:gs-drenthe,person:p-1");
    }

    @Test
    void repeatsNoText() {
        NewAccount asked = new NewAccount("Jan de Vries", "jan", "een lang wachtwoord", SEAT, null);

        assertThat(of(asked, "Omdat het geheim is", null, 3)).isEqualTo("seat:gs-drenthe");
    }

    @Test
    void beginsWithWhatIsKnownAlready() {
        assertThat(IdsInQuestion.of(new Object[] {SEAT}, Set.of("proposal:1"))).isEqualTo("proposal:1,seat:gs-drenthe");
    }

    private static String of(Object... question) {
        return IdsInQuestion.of(question, Set.of());
    }
}
