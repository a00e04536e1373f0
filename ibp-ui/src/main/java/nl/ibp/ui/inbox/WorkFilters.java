package nl.ibp.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import nl.ibp.ui.component.Glyph;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkTerm;
import org.jspecify.annotations.Nullable;

/** The fields above the inbox: what people look for most, and the rest behind a line that says how much of it is set. */
class WorkFilters extends Div {

    private static final String OPEN = "is-open";
    private static final int SEARCH_AFTER_MILLIS = 400;

    private final TextField words = new TextField();
    private final MultiSelectComboBox<TaskKind> kinds = new MultiSelectComboBox<>();
    private final Select<WorkTerm> term = new Select<>();
    private final Select<WorkOrder> order = new Select<>();
    private final NativeDetails rest = new NativeDetails();
    private final Button clear = new Button();
    /** On a telephone the list comes first, and the fields when they are asked for. */
    private final Button open = new Button();

    private final WorkChoices choices;
    private final BiConsumer<WorkFilter, WorkArrangement> changed;
    /** Made when it is opened: most people never do, and its fields take a third of what a page takes. */
    private @Nullable MoreFilters more;

    private WorkFilter shown = WorkFilter.everything();
    private WorkArrangement arranged = WorkArrangement.usual();

    WorkFilters(WorkChoices choices, BiConsumer<WorkFilter, WorkArrangement> changed) {
        this.choices = choices;
        this.changed = changed;
        addClassName("work-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("inbox.filters"));
        makeWords();
        makeKinds();
        makeTerm();
        makeOrder();
        clear.setText(getTranslation("inbox.filters.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            // It goes, and the keyboard from it to where one searches on.
            words.focus();
            changed.accept(WorkFilter.everything(), arrangement());
        });
        rest.addToggleListener(toggled -> makeMore());
        open.setText(getTranslation("inbox.filters.open"));
        open.addClassName("work-filters-open");
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> setOpened(!getClassNames().contains(OPEN)));
        add(words, open, kinds, term, order, clear, rest);
    }

    private void setOpened(boolean isOpened) {
        setClassName(OPEN, isOpened);
        open.getElement().setAttribute("aria-expanded", Boolean.toString(isOpened));
    }

    private void makeWords() {
        words.setLabel(getTranslation("inbox.filter.words"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(SEARCH_AFTER_MILLIS);
        words.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeKinds() {
        kinds.setLabel(getTranslation("inbox.filter.kinds"));
        kinds.setPlaceholder(getTranslation("inbox.filter.all"));
        kinds.setItems(choices.kinds());
        kinds.setItemLabelGenerator(kind -> getTranslation(TaskText.title(kind)));
        kinds.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeTerm() {
        term.setLabel(getTranslation("inbox.filter.term"));
        term.setEmptySelectionAllowed(true);
        term.setEmptySelectionCaption(getTranslation("inbox.filter.all"));
        term.setPlaceholder(getTranslation("inbox.filter.all"));
        term.setItems(WorkTerm.values());
        term.setItemLabelGenerator(one -> getTranslation(one == null ? "inbox.filter.all" : "inbox.term." + one));
        term.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeOrder() {
        order.setLabel(getTranslation("inbox.order"));
        order.setItems(WorkOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("inbox.order." + one));
        order.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeMore() {
        if (more == null) {
            more = new MoreFilters(choices, () -> tell(true));
            more.show(shown, arranged);
            rest.setContent(more);
        }
    }

    void show(WorkFilter filter, WorkArrangement arrangement) {
        shown = filter;
        arranged = arrangement;
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        kinds.setValue(filter.kinds());
        term.setValue(filter.term());
        order.setValue(arrangement.order());
        clear.setVisible(!filter.isEverything());
        long set = MoreFilters.set(filter, arrangement);
        rest.setSummaryText(
                set == 0 ? getTranslation("inbox.filters.more") : getTranslation("inbox.filters.more.set", set));
        if (set > 0) {
            makeMore();
            rest.setOpen(true);
        }
        if (more != null) {
            more.show(filter, arrangement);
        }
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            WorkFilter asked = new WorkFilter(
                    words.getValue(),
                    kinds.getValue(),
                    shown.proposal(),
                    shown.theme(),
                    shown.province(),
                    shown.body(),
                    shown.seats(),
                    term.getValue(),
                    shown.claim(),
                    shown.aside());
            changed.accept(more == null ? asked : more.with(asked), arrangement());
        }
    }

    private WorkArrangement arrangement() {
        return more == null
                ? new WorkArrangement(order.getValue(), arranged.isGrouped(), arranged.columns())
                : more.arrangement(order.getValue());
    }
}
