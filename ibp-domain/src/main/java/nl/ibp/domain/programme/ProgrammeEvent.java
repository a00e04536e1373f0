package nl.ibp.domain.programme;

import nl.ibp.domain.Text;

/** A moment of the programme itself, as the memo tells it (domain reference, section 7). */
public record ProgrammeEvent(String description, ApproximateDate date) {
    public ProgrammeEvent {
        description = Text.line("description", description);
    }
}
