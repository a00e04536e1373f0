package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.TaskId;

/**
 * The list of work by keyboard. Which row a key is meant for, and that it is meant for one, is known in the browser
 * (work-keys.js): keys work while the cursor is in the list, and nowhere else (WCAG 2.2, 2.1.4).
 */
class WorkKeys extends Composite<Div> {

    private static final String HELP = "?";
    private static final String KEY = "event.detail.key";
    private static final String TASK = "event.detail.task";

    private final UnorderedList rows;
    private final TaskActionDesk desk;
    private final Consumer<Consumer<Actor>> act;

    /** @param act runs what a key does, for who acts then, and shows what is refused */
    WorkKeys(UnorderedList rows, TaskActionDesk desk, Consumer<Consumer<Actor>> act) {
        this.rows = rows;
        this.desk = desk;
        this.act = act;
        rows.getElement()
                .addEventListener(
                        "work-key",
                        event -> pressed(
                                event.getEventData().getString(KEY),
                                event.getEventData().getString(TASK)))
                .addEventData(KEY)
                .addEventData(TASK);
        rows.addAttachListener(attached -> rows.getElement()
                .executeJs("import(new URL('work-keys.js', document.baseURI)).then(keys => keys.listen(this))"));
        Button help = new Button(getTranslation("marks.keys"), click -> new KeyHelp().open());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClassNames("work-keys", "no-print");
        getContent().add(help);
    }

    private void pressed(String letter, String task) {
        if (letter.equals(HELP)) {
            new KeyHelp().open();
        }
        WorkKey.of(letter).ifPresent(key -> TaskId.parse(task)
                .ifPresent(id -> act.accept(actor -> desk.press(key, id, () -> goOnFrom(id)))));
    }

    // What was asked for in front of the list had the cursor.
    private void goOnFrom(TaskId id) {
        rows.getElement()
                .executeJs(
                        "import(new URL('work-keys.js', document.baseURI)).then(keys => keys.goOn(this, $0))",
                        id.value());
    }
}
