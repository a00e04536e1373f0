package nl.ibp.domain.states;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.PersonId;

/** A proposal of the college to its States, with the change of the budget (Statenvoorstel). */
public record StatesProposal(
        String title, String explanation, BudgetAmendment amendment, PersonId submittedBy, Instant submittedAt) {

    public StatesProposal {
        title = Text.line("title", title);
        explanation = Text.passage("explanation", explanation);
        if (title.isEmpty()) {
            throw Refused.because("title", "TITLE_REQUIRED");
        }
    }

    LocalDate submittedOn() {
        return OfficialTime.dayOf(submittedAt);
    }
}
