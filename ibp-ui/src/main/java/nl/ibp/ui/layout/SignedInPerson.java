package nl.ibp.ui.layout;

import java.util.List;
import java.util.Locale;

/** What the frame shows of the person who is signed in. */
public interface SignedInPerson {

    String displayName();

    /** The seats this person acts for, own and as a substitute, as people call them. */
    List<String> seats(Locale locale);

    /** Whether this place is shown in the navigation. What may be done there is decided in the use cases. */
    boolean maySee(Place place);

    void signOut();
}
