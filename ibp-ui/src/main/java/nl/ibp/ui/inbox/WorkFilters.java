package nl.ibp.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkTerm;

/** The fields above the inbox: what people look for most, and the rest behind a line that says how much of it is set. */
class WorkFilters extends Div {

    private static final int SEARCH_AFTER_MILLIS = 400;

    private final TextField words = new TextField();
    private final MultiSelectComboBox<TaskKind> kinds = new MultiSelectComboBox<>();
    private final Select<WorkTerm> term = new Select<>();
    private final MultiSelectComboBox<SeatId> seats = new MultiSelectComboBox<>();
    private final Select<ThemeNumber> theme = new Select<>();
    private final Select<ProvinceCode> province = new Select<>();
    private final Select<WorkClaim> claim = new Select<>();
    private final NativeDetails rest = new NativeDetails();
    private final Button clear = new Button();
    private final Consumer<WorkFilter> changed;

    /** @param kindsOfActor what can come to the seats of who looks */
    WorkFilters(Actor actor, Collection<TaskKind> kindsOfActor, NameBook names, Consumer<WorkFilter> changed) {
        this.changed = changed;
        addClassName("work-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("inbox.filters"));
        makeWords();
        makeKinds(kindsOfActor);
        makeSeats(actor, names);
        choice(term, "inbox.filter.term", List.of(WorkTerm.values()), one -> getTranslation("inbox.term." + one));
        choice(
                theme,
                "inbox.filter.theme",
                names.themes().stream().map(Theme::number).toList(),
                number -> number + ". " + names.theme(number).name());
        choice(province, "inbox.filter.province", names.allProvinces(), names::province);
        choice(claim, "inbox.filter.claim", List.of(WorkClaim.values()), one -> getTranslation("inbox.claim." + one));
        clear.setText(getTranslation("inbox.filters.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> changed.accept(WorkFilter.everything()));
        Div more = new Div(seats, theme, province, claim);
        more.addClassName("work-filters-more");
        rest.setContent(more);
        add(words, kinds, term, clear, rest);
    }

    private void makeWords() {
        words.setLabel(getTranslation("inbox.filter.words"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(SEARCH_AFTER_MILLIS);
        words.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeKinds(Collection<TaskKind> kindsOfActor) {
        kinds.setLabel(getTranslation("inbox.filter.kinds"));
        kinds.setPlaceholder(getTranslation("inbox.filter.all"));
        kinds.setItems(kindsOfActor);
        kinds.setItemLabelGenerator(kind -> getTranslation(TaskText.title(kind)));
        kinds.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeSeats(Actor actor, NameBook names) {
        seats.setLabel(getTranslation("inbox.filter.seats"));
        seats.setPlaceholder(getTranslation("inbox.filter.all"));
        seats.setItems(actor.seats());
        seats.setItemLabelGenerator(seat -> names.seat(actor, seat, getLocale()));
        seats.addValueChangeListener(change -> tell(change.isFromClient()));
        // Whoever has one seat has nothing to choose.
        seats.setVisible(actor.seats().size() > 1);
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

    void show(WorkFilter filter) {
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        kinds.setValue(filter.kinds());
        seats.setValue(filter.seats());
        term.setValue(filter.term());
        theme.setValue(filter.theme());
        province.setValue(filter.province());
        claim.setValue(filter.claim());
        clear.setVisible(!filter.isEverything());
        long set = Stream.of(
                        !filter.seats().isEmpty(),
                        filter.theme() != null,
                        filter.province() != null,
                        filter.claim() != null)
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
            changed.accept(new WorkFilter(
                    words.getValue(),
                    kinds.getValue(),
                    theme.getValue(),
                    province.getValue(),
                    Set.copyOf(seats.getValue()),
                    term.getValue(),
                    claim.getValue()));
        }
    }
}
