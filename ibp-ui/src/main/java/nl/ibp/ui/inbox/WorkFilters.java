package nl.ibp.ui.inbox;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkTerm;

/** The fields above the inbox: what people look for most, and the rest behind a line that says how much of it is set. */
class WorkFilters extends Div {

    private static final String OPEN = "is-open";
    private static final int SEARCH_AFTER_MILLIS = 400;

    private final TextField words = new TextField();
    private final MultiSelectComboBox<TaskKind> kinds = new MultiSelectComboBox<>();
    private final Select<WorkTerm> term = new Select<>();
    private final Select<WorkOrder> order = new Select<>();
    private final ComboBox<ProposalNumber> proposal = new ComboBox<>();
    private final Select<BodyId> body = new Select<>();
    private final MultiSelectComboBox<SeatId> seats = new MultiSelectComboBox<>();
    private final Select<ThemeNumber> theme = new Select<>();
    private final Select<ProvinceCode> province = new Select<>();
    private final Select<WorkClaim> claim = new Select<>();
    private final Select<WorkAside> aside = new Select<>();
    private final Checkbox grouped = new Checkbox();
    private final MultiSelectComboBox<WorkColumn> columns = new MultiSelectComboBox<>();
    private final NativeDetails rest = new NativeDetails();
    private final Button clear = new Button();
    /** On a telephone the list comes first, and the fields when they are asked for. */
    private final Button open = new Button();

    private final WorkChoices choices;
    private final Map<ProposalNumber, String> proposals = new HashMap<>();
    private final BiConsumer<WorkFilter, WorkArrangement> changed;

    WorkFilters(WorkChoices choices, BiConsumer<WorkFilter, WorkArrangement> changed) {
        this.choices = choices;
        this.changed = changed;
        NameBook names = choices.names;
        addClassName("work-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("inbox.filters"));
        makeWords();
        several(kinds, "inbox.filter.kinds", choices.kinds(), kind -> getTranslation(TaskText.title(kind)));
        makeProposal();
        makeSeats();
        choice(term, "inbox.filter.term", List.of(WorkTerm.values()), one -> getTranslation("inbox.term." + one));
        choice(
                theme,
                "inbox.filter.theme",
                names.themes().stream().map(Theme::number).toList(),
                number -> number + ". " + names.theme(number).name());
        theme.addClassName("long-choice");
        choice(province, "inbox.filter.province", names.allProvinces(), names::province);
        choice(body, "inbox.filter.body", choices.bodies(), one -> names.body(one, getLocale()));
        choice(claim, "inbox.filter.claim", List.of(WorkClaim.values()), one -> getTranslation("inbox.claim." + one));
        choice(aside, "marks.filter", List.of(WorkAside.values()), one -> getTranslation("marks.filter." + one));
        aside.setEmptySelectionCaption(getTranslation("marks.filter.none"));
        aside.setPlaceholder(getTranslation("marks.filter.none"));
        aside.setItemLabelGenerator(one -> getTranslation(one == null ? "marks.filter.none" : "marks.filter." + one));
        clear.setText(getTranslation("inbox.filters.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            // It goes, and the keyboard from it to where one searches on.
            words.focus();
            changed.accept(WorkFilter.everything(), arrangement());
        });
        makeArrangement();
        Div more = new Div(proposal, theme, province, body, seats, claim, aside, columns, grouped);
        more.addClassName("work-filters-more");
        rest.setContent(more);
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

    // What one has work on is asked when the list is opened.
    private void makeProposal() {
        proposal.setLabel(getTranslation("inbox.filter.proposal"));
        proposal.setPlaceholder(getTranslation("inbox.filter.all"));
        proposal.setClearButtonVisible(true);
        proposal.setItems(query -> {
            List<WorkChoices.Choice> found = choices.proposals(query.getFilter().orElse(""), getLocale());
            found.forEach(choice -> proposals.put(choice.number(), choice.name()));
            return found.stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit())
                    .map(WorkChoices.Choice::number);
        });
        proposal.setItemLabelGenerator(number -> proposals.getOrDefault(number, number.toString()));
        proposal.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    // Whoever has one seat, or is in one body, has nothing to choose.
    private void makeSeats() {
        Set<SeatId> own = choices.actor().seats();
        several(seats, "inbox.filter.seats", own, seat -> choices.names.seat(choices.actor(), seat, getLocale()));
        seats.setVisible(own.size() > 1);
        body.setVisible(choices.bodies().size() > 1);
    }

    private void makeArrangement() {
        order.setLabel(getTranslation("inbox.order"));
        order.setItems(WorkOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("inbox.order." + one));
        order.addValueChangeListener(change -> tell(change.isFromClient()));
        several(columns, "inbox.columns", List.of(WorkColumn.values()), one -> getTranslation("inbox.column." + one));
        grouped.setLabel(getTranslation("inbox.grouped"));
        grouped.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private <T> void several(
            MultiSelectComboBox<T> field, String label, Collection<T> items, ItemLabelGenerator<T> name) {
        field.setLabel(getTranslation(label));
        field.setPlaceholder(getTranslation("inbox.filter.all"));
        field.setItems(items);
        field.setItemLabelGenerator(name);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private <T> void choice(Select<T> select, String label, List<T> items, Function<T, String> name) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("inbox.filter.all"));
        select.setPlaceholder(getTranslation("inbox.filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? getTranslation("inbox.filter.all") : name.apply(one));
        select.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    void show(WorkFilter filter, WorkArrangement arrangement) {
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        kinds.setValue(filter.kinds());
        seats.setValue(filter.seats());
        term.setValue(filter.term());
        proposal.setValue(filter.proposal());
        body.setValue(filter.body());
        theme.setValue(filter.theme());
        province.setValue(filter.province());
        claim.setValue(filter.claim());
        order.setValue(arrangement.order());
        grouped.setValue(arrangement.isGrouped());
        grouped.setVisible(arrangement.order() != WorkOrder.NEWEST);
        columns.setValue(arrangement.columns());
        aside.setValue(filter.aside());
        clear.setVisible(!filter.isEverything());
        long set = Stream.of(
                        !filter.seats().isEmpty(),
                        filter.proposal() != null,
                        filter.body() != null,
                        filter.theme() != null,
                        filter.province() != null,
                        filter.claim() != null,
                        filter.aside() != null,
                        arrangement.isGrouped(),
                        !arrangement.columns().equals(WorkColumn.usual()))
                .filter(Boolean::booleanValue)
                .count();
        rest.setSummaryText(
                set == 0 ? getTranslation("inbox.filters.more") : getTranslation("inbox.filters.more.set", set));
        if (set > 0) {
            rest.setOpen(true);
        }
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            WorkFilter filter = new WorkFilter(
                    words.getValue(),
                    kinds.getValue(),
                    proposal.getValue(),
                    theme.getValue(),
                    province.getValue(),
                    body.getValue(),
                    seats.getValue(),
                    term.getValue(),
                    claim.getValue(),
                    aside.getValue());
            changed.accept(filter, arrangement());
        }
    }

    private WorkArrangement arrangement() {
        return new WorkArrangement(order.getValue(), grouped.getValue(), columns.getValue());
    }
}
