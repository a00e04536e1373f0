package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Question;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.view.SavedView;

/** The ways into the inbox that somebody or a body uses often, and a button to keep what is asked now. */
class ViewMenu extends Nav {

    private final ViewDesk desk;
    private final Runnable changed;
    private final UnorderedList views = new UnorderedList();
    private final Button keep = new Button();
    private String shown = "";
    private final List<Entry> entries = new ArrayList<>();
    private List<SavedView> listed = List.of();
    private Focusable<?> current = keep;

    /** @param changed what follows when a view was kept or removed */
    ViewMenu(ViewDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("page-tabs", "view-menu", "no-print");
        setAriaLabel(getTranslation("inbox.views"));
        keep.setText(getTranslation("inbox.views.keep"));
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        keep.addClickListener(click -> askToKeep());
        add(views, keep);
    }

    /** @param query what is asked now, without what is looked at beside the list */
    void show(Actor actor, String query) {
        shown = query;
        list(actor, desk.views());
        current = keep;
        entries.stream().filter(entry -> entry.mark(query)).forEach(entry -> current = entry.link);
        keep.setVisible(current == keep);
    }

    // Whoever goes through them by keyboard stays in the one that was opened.
    private void list(Actor actor, List<SavedView> present) {
        if (entries.isEmpty() || !present.equals(listed)) {
            listed = present;
            entries.clear();
            entries.add(new Entry("", getTranslation("inbox.views.all")));
            present.forEach(view -> entries.add(entry(actor, view)));
            views.removeAll();
            entries.forEach(views::add);
        }
    }

    private Entry entry(Actor actor, SavedView view) {
        String name = view.body() == null
                ? view.name()
                : getTranslation("inbox.views.shared", view.name(), desk.body(view.body(), getLocale()));
        Entry entry = new Entry(view.query(), name);
        if (view.owner().equals(actor.person())) {
            Button remove = new Button(Glyph.CROSS.icon(), click -> askToRemove(view));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("inbox.views.remove.which", view.name()));
            entry.canBeRemoved(remove);
        }
        return entry;
    }

    /** A way into the inbox, and while one is there a button to remove it, if it is one's own. */
    private static class Entry extends ListItem {

        private final String query;
        private final Anchor link;

        Entry(String query, String name) {
            this.query = query;
            // The empty parameter says that everything is asked for, and not what was asked last.
            link = new Anchor(InboxView.PATH + "?" + (query.isEmpty() ? WorkQuery.ALL : query), name);
            add(link);
        }

        void canBeRemoved(Button remove) {
            add(remove);
        }

        /** @return whether one is there */
        boolean mark(String asked) {
            boolean isShown = query.equals(asked);
            if (isShown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            getChildren().skip(1).forEach(remove -> remove.setVisible(isShown));
            return isShown;
        }
    }

    private void askToKeep() {
        FormDialog dialog = new FormDialog(
                getTranslation("inbox.views.keep"),
                getTranslation("inbox.views.keep.what"),
                problem -> desk.words(problem, getLocale()),
                FormPlace.of("werk/weergave"));
        TextField name = dialog.field("name", new TextField(getTranslation("inbox.views.name")));
        name.setMaxLength(SavedView.LONGEST_NAME);
        Select<BodyId> body = new Select<>();
        body.setLabel(getTranslation("inbox.views.body"));
        body.setEmptySelectionAllowed(true);
        body.setEmptySelectionCaption(getTranslation("inbox.views.body.none"));
        body.setPlaceholder(getTranslation("inbox.views.body.none"));
        body.setItems(desk.bodies());
        body.setItemLabelGenerator(
                one -> one == null ? getTranslation("inbox.views.body.none") : desk.body(one, getLocale()));
        dialog.field("body", body, FieldText.oneOf(body, BodyId::value)).setRequiredIndicatorVisible(false);
        String query = shown;
        dialog.ask(() -> desk.keep(name.getValue(), query, body.getValue()), this::goOn);
    }

    private void askToRemove(SavedView view) {
        Question question = new Question(
                getTranslation("inbox.views.remove"),
                getTranslation(
                        view.body() == null ? "inbox.views.remove.what" : "inbox.views.remove.shared", view.name()),
                getTranslation("inbox.views.remove.cancel"));
        question.addConfirmListener(confirmed -> {
            try {
                desk.remove(view);
            } catch (Refused goneMeanwhile) {
                // In another window: it is what was asked for.
            }
            goOn();
        });
        question.open();
    }

    // What was pressed is gone: on from the view that is kept now, or from where it can be kept again.
    private void goOn() {
        changed.run();
        current.focus();
    }
}
