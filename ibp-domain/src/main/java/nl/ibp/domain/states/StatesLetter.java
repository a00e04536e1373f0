package nl.ibp.domain.states;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;

/** A letter from the college to its States (Statenbrief), shaped as the college sees fit. */
public record StatesLetter(String subject, String text, PersonId sentBy, Instant sentAt) {

    public StatesLetter {
        subject = Text.line("subject", subject);
        text = Text.passage("text", text);
        if (subject.isEmpty()) {
            throw Refused.because("subject", "SUBJECT_REQUIRED");
        }
    }
}
