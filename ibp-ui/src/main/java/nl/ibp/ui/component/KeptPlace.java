package nl.ibp.ui.component;

import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;

/** Where what is typed into one form is kept, for the person of the moment. */
public interface KeptPlace {

    /** Where nothing is kept. */
    KeptPlace NOWHERE = new KeptPlace() {

        @Override
        public Optional<TypedForm> find() {
            return Optional.empty();
        }

        @Override
        public Saving save(Map<String, String> fields, long over) {
            return new Saving.Kept(over);
        }

        @Override
        public void settle() {}

        @Override
        public void discard(long revision) {}
    };

    /** What was typed there and not sent yet. */
    Optional<TypedForm> find();

    /** @param over the revision it was typed over */
    Saving save(Map<String, String> fields, long over);

    /** One of two texts was chosen. */
    void settle();

    /** It was sent, or is as it was to begin with. */
    void discard(long revision);
}
