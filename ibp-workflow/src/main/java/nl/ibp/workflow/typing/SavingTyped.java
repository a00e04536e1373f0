package nl.ibp.workflow.typing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ibp.domain.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what a person typed without ever overwriting what the same person typed elsewhere and has not seen here. */
@Component
public class SavingTyped {

    private final TypedForms forms;
    private final Clock clock;

    SavingTyped(TypedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** @param over the revision it was typed over; {@link TypedForm#NOTHING} where there was none */
    public Saving save(PersonId person, FormPlace place, Typing typing, long over) {
        Instant now = clock.instant();
        OptionalLong revision = forms.save(person, place, typing, over, now);
        if (revision.isEmpty()) {
            return meet(person, place, typing, now, forms.find(person, place));
        }
        forms.forgetAside(person, place, typing.window());
        return new Saving.Kept(revision.getAsLong());
    }

    private Saving meet(PersonId person, FormPlace place, Typing typing, Instant now, Optional<TypedForm> there) {
        if (there.isEmpty()) {
            return new Saving.NotKept();
        }
        TypedForm other = there.get();
        if (other.fields().equals(typing.fields())) {
            forms.forgetAside(person, place, typing.window());
            return new Saving.Kept(other.revision());
        }
        forms.putAside(person, place, typing, now);
        return new Saving.Meanwhile(other);
    }
}
