package nl.ibp.ui.component;

import java.util.Optional;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;

/** Where what is typed into one form is kept, for the person of the moment. */
public interface KeptPlace {

    /** Where nothing is kept. */
    KeptPlace NOWHERE = new KeptPlace() {

        @Override
        public Optional<TypedForm> find() {
            return Optional.empty();
        }

        @Override
        public Saving save(Typing typing, long over) {
            return new Saving.Kept(over);
        }

        @Override
        public void settle(TypedForm.Aside seen) {}

        @Override
        public void discard(long revision) {}
    };

    /** What was typed there and not sent yet. */
    Optional<TypedForm> find();

    /** @param over the revision it was typed over */
    Saving save(Typing typing, long over);

    /** It was seen and chosen from. What was typed in its window since stays. */
    void settle(TypedForm.Aside seen);

    /** It was sent, or is as it was to begin with. What was put aside last takes its place. */
    void discard(long revision);
}
