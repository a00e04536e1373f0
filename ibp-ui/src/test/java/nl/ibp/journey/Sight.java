package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something the product shows: a kind of page, or one with something opened on it.
 *
 * @param seat who looks at it; null is somebody who is not signed in
 * @param address made when it is looked at, since it may name a dossier or a task
 * @param opening what is done on the page until it is shown, whatever language it speaks
 */
record Sight(String name, @Nullable String seat, Address address, Consumer<Page> opening) {

    private static final String DIAGRAM_LIBRARY = "bpmn-visualization";

    interface Address {
        String on(Stage stage);
    }

    /** In this language; and nothing but a diagram loads the library that draws diagrams. */
    Person lookedAtBy(People people, String language) {
        Person person = seat == null ? people.stranger(name) : people.holding(seat);
        person.speaks(language);
        // A picture without the way to it, which would be waited for at every turn.
        person.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        person.open(address.on(Stage.set()));
        opening.accept(person.page());
        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(person.requested(DIAGRAM_LIBRARY))
                .as("asks for the library of diagrams")
                .isEqualTo(name.contains("process"));
        return person;
    }

    /** It is worth a picture at every size; the others differ from one of these in little. */
    boolean isMain() {
        return !name.contains(",");
    }

    @Override
    public String toString() {
        return name;
    }
}
