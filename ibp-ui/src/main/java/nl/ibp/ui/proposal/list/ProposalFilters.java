package nl.ibp.ui.proposal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.jspecify.annotations.Nullable;

/** The fields above the list. */
class ProposalFilters extends Div {

    private static final int SEARCH_AFTER_MILLIS = 400;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<ProposalStatus> statuses = new MultiSelectComboBox<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<Province> province = new Select<>();
    private final Checkbox parked = new Checkbox();
    private final Button clear = new Button();
    private final Themes themes;
    private final Provinces provinces;
    private final Consumer<ListQuery> changed;
    /** What was asked last, some of it on pages of figures and in no field here. */
    private ProposalSearch shown = ProposalSearch.everything();

    ProposalFilters(Provinces provinces, Themes themes, Consumer<ListQuery> changed) {
        this.provinces = provinces;
        this.themes = themes;
        this.changed = changed;
        addClassName("proposal-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("proposals.filters"));
        makeText();
        makeChoices();
        clear.setText(getTranslation("proposals.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> changed.accept(ListQuery.everything()));
        add(text, statuses, theme, province, parked, clear);
    }

    private void makeText() {
        text.setLabel(getTranslation("proposals.search"));
        text.setPrefixComponent(Glyph.SEARCH.icon());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(SEARCH_AFTER_MILLIS);
        text.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeChoices() {
        statuses.setLabel(getTranslation("proposals.status"));
        statuses.setItems(ProposalStatus.values());
        statuses.setItemLabelGenerator(status -> StatusBadge.word(status, getLocale()));
        statuses.setPlaceholder(getTranslation("proposals.all"));
        statuses.addValueChangeListener(change -> tell(change.isFromClient()));
        parked.setLabel(getTranslation("proposals.parked"));
        parked.addValueChangeListener(change -> tell(change.isFromClient()));
        theme.setLabel(getTranslation("proposals.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("proposals.all"));
        theme.setPlaceholder(getTranslation("proposals.all"));
        theme.setItems(themes.all());
        theme.setItemLabelGenerator(
                one -> one == null ? getTranslation("proposals.all") : one.number() + ". " + one.name());
        theme.setRenderer(new ComponentRenderer<>(
                one -> new SourceText(theme.getItemLabelGenerator().apply(one))));
        theme.addValueChangeListener(change -> tell(change.isFromClient()));
        province.setLabel(getTranslation("proposals.province"));
        province.setEmptySelectionAllowed(true);
        province.setEmptySelectionCaption(getTranslation("proposals.all"));
        province.setPlaceholder(getTranslation("proposals.all"));
        province.setItems(provinces.all());
        province.setItemLabelGenerator(one -> one == null ? getTranslation("proposals.all") : one.name());
        province.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    void show(ListQuery query) {
        shown = query.search();
        if (!text.getValue().strip().equals(shown.text().strip())) {
            text.setValue(shown.text());
        }
        statuses.setValue(shown.statuses());
        theme.setValue(shown.theme() == null ? null : themes.get(shown.theme()));
        province.setValue(shown.province() == null ? null : provinces.get(shown.province()));
        parked.setValue(shown.parkedOnly());
        clear.setVisible(query.isFiltered());
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.accept(ListQuery.of(new ProposalSearch(
                    text.getValue(),
                    statuses.getValue(),
                    number(),
                    code(),
                    parked.getValue(),
                    shown.body(),
                    shown.moments())));
        }
    }

    private @Nullable ThemeNumber number() {
        return theme.getOptionalValue().map(Theme::number).orElse(null);
    }

    private @Nullable ProvinceCode code() {
        return province.getOptionalValue().map(Province::code).orElse(null);
    }
}
