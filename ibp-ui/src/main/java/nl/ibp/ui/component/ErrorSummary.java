package nl.ibp.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sums up what is wrong in a form, above it, each line leading to its field. The fields say the same beside
 * themselves. Empty it is not there at all.
 */
public class ErrorSummary extends Div {

    /**
     * One mistake, and the field where it can be mended.
     *
     * @param before brings the field into the page, where it is not there yet
     */
    public record FieldError(Component field, String message, Runnable before) {

        public FieldError(Component field, String message) {
            this(field, message, () -> {});
        }
    }

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        setVisible(getComponentCount() > 0);
    }

    /** Shows these errors and takes the cursor there; none hides the summary. */
    public void show(List<FieldError> errors) {
        removeAll();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        errors.forEach(error -> list.add(new ListItem(line(error, words(error, errors)))));
        add(new H2(getTranslation("component.errors.title", errors.size())), list);
        getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'center' })");
    }

    /** What several fields say alike is said with the name of each. */
    private static String words(FieldError error, List<FieldError> all) {
        boolean isAlone = all.stream()
                        .filter(other -> other.message().equals(error.message()))
                        .count()
                == 1;
        return isAlone
                ? error.message()
                : name(error.field()).map(name -> name + ": " + error.message()).orElse(error.message());
    }

    private static Optional<String> name(Component field) {
        Optional<String> label =
                field instanceof HasLabel labelled ? Optional.ofNullable(labelled.getLabel()) : Optional.empty();
        return label.filter(words -> !words.isBlank())
                .or(() -> field instanceof HasAriaLabel named ? named.getAriaLabel() : Optional.empty());
    }

    private static Anchor line(FieldError error, String words) {
        String id = error.field().getId().orElseGet(() -> newId(error.field()));
        Anchor line = new Anchor("#" + id, words);
        line.getElement().setAttribute("router-ignore", true);
        line.getElement()
                .addEventListener("click", click -> {
                    error.before().run();
                    line.getElement().executeJs("ibp.focusField($0)", id);
                })
                .preventDefault();
        return line;
    }

    private static String newId(Component field) {
        String id = "veld-" + UUID.randomUUID();
        field.setId(id);
        return id;
    }
}
