package nl.ibp.ui.component;

import java.util.Optional;

/** A field that makes a value of what is typed, where it can. */
public interface ReadsTyped {

    /** Key of the refusal of what stands there and is no value; empty where it is one, or where nothing stands. */
    Optional<String> mistake();
}
