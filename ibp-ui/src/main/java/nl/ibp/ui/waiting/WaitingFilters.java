package nl.ibp.ui.waiting;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingQuery;

/** The fields above the list of waiting work. */
class WaitingFilters extends Div {

    private static final String OPEN = "is-open";

    private final Select<ThemeNumber> theme = new Select<>();
    private final Select<ProvinceCode> province = new Select<>();
    private final ComboBox<BodyId> body = new ComboBox<>();
    private final Select<WaitingOrder> order = new Select<>();
    private final Checkbox late = new Checkbox();
    private final Button clear = new Button();
    /** On a telephone the list comes first, and the fields when they are asked for. */
    private final Button open = new Button();

    private final NameBook names;
    private final Consumer<WaitingAsked> changed;

    /** @param changed is told of each other question */
    WaitingFilters(NameBook names, List<BodyId> bodies, Consumer<WaitingAsked> changed) {
        this.names = names;
        this.changed = changed;
        addClassNames("waiting-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("waiting.filters"));
        makeChoices(bodies);
        makeButtons();
        add(open, body, theme, province, order, late, clear);
    }

    private void makeChoices(List<BodyId> bodies) {
        choice(
                theme,
                "waiting.filter.theme",
                names.themes().stream().map(Theme::number).toList(),
                number -> number + ". " + names.theme(number).name());
        theme.setRenderer(new ComponentRenderer<>(
                number -> new SourceText(theme.getItemLabelGenerator().apply(number))));
        choice(province, "waiting.filter.province", names.allProvinces(), names::province);
        body.setLabel(getTranslation("waiting.filter.body"));
        body.setPlaceholder(getTranslation("waiting.filter.all"));
        body.setClearButtonVisible(true);
        body.setItems(bodies);
        body.setItemLabelGenerator(id -> names.body(id, getLocale()));
        body.addValueChangeListener(change -> tell(change.isFromClient()));
        order.setLabel(getTranslation("waiting.order"));
        order.setItems(WaitingOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("waiting.order." + one));
        order.addValueChangeListener(change -> tell(change.isFromClient()));
        late.setLabel(getTranslation("waiting.filter.late"));
        late.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private <T> void choice(Select<T> select, String label, List<T> items, ItemLabelGenerator<T> name) {
        String all = getTranslation("waiting.filter.all");
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? all : name.apply(one));
        select.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeButtons() {
        clear.setText(getTranslation("waiting.filters.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            // It goes, and the keyboard from it to where one asks on.
            body.focus();
            changed.accept(new WaitingAsked(WaitingQuery.everything(), order.getValue(), WaitingAsked.PAGE));
        });
        open.setText(getTranslation("waiting.filters.open"));
        open.addClassName("waiting-filters-open");
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> {
            boolean isOpened = !getClassNames().contains(OPEN);
            setClassName(OPEN, isOpened);
            open.getElement().setAttribute("aria-expanded", Boolean.toString(isOpened));
        });
    }

    void show(WaitingAsked asked) {
        WaitingQuery query = asked.query();
        theme.setValue(query.theme());
        province.setValue(query.province());
        body.setValue(query.body());
        order.setValue(asked.order());
        late.setValue(query.isLate());
        clear.setVisible(!query.isEverything());
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.accept(new WaitingAsked(
                    new WaitingQuery(theme.getValue(), province.getValue(), body.getValue(), late.getValue()),
                    order.getValue(),
                    WaitingAsked.PAGE));
        }
    }
}
