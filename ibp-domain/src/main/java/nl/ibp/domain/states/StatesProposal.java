package nl.ibp.domain.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.PersonId;

/**
 * A proposal of the college to its States, with the change of the budget (Statenvoorstel).
 *
 * @param proMemorie what each line of the province's own money became that was pro memorie
 */
public record StatesProposal(
        String title,
        String explanation,
        BudgetAmendment amendment,
        List<ProMemorieAmount> proMemorie,
        PersonId submittedBy,
        Instant submittedAt) {

    public StatesProposal {
        title = Text.line("title", title);
        explanation = Text.passage("explanation", explanation);
        proMemorie = List.copyOf(proMemorie);
        if (title.isEmpty()) {
            throw Refused.because("title", "TITLE_REQUIRED");
        }
    }

    /** What a line that was pro memorie became. */
    public Optional<ProMemorieAmount> became(OwnMoney line) {
        return proMemorie.stream()
                .filter(known -> known.field().equals(line.field()))
                .findFirst();
    }

    LocalDate submittedOn() {
        return OfficialTime.dayOf(submittedAt);
    }
}
