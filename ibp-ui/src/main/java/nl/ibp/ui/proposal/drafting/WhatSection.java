package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.programme.Theme;
import nl.ibp.ui.component.SourceText;

/** What: title, summary, themes, urgency and milestones. */
class WhatSection extends DraftSection {

    private final TextField title;
    private final TextArea summary;
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>();
    private final Checkbox urgent = new Checkbox();
    private final RowList<MilestoneRow> milestones;
    private final List<Theme> known;
    private List<Integer> unknownThemes = List.of();

    WhatSection(List<Theme> known, Runnable changed) {
        super(DraftStep.WHAT, changed);
        this.known = known;
        title = typed(new TextField(getTranslation("drafting.title")));
        title.setHelperText(getTranslation("drafting.title.help"));
        summary = typed(new TextArea(getTranslation("drafting.summary")));
        summary.setHelperText(getTranslation("drafting.summary.help"));
        summary.setMinRows(5);
        milestones = new RowList<>(
                getTranslation("drafting.milestone.add"), () -> new MilestoneRow(this::changed), this::changed);
        Div first = new Div(title, summary, themes(), urgency());
        first.addClassName("form");
        Div second = new Div(
                new H3(getTranslation("drafting.milestones")),
                new Paragraph(getTranslation("drafting.milestones.help")),
                milestones);
        second.addClassName("stack");
        add(first, second);
    }

    private Component themes() {
        themes.setLabel(getTranslation("drafting.themes"));
        themes.setHelperText(getTranslation("drafting.themes.help"));
        themes.setItems(known);
        themes.setItemLabelGenerator(Theme::name);
        themes.setRenderer(new ComponentRenderer<>(this::option));
        themes.setManualValidation(true);
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL, CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        themes.addClassName("draft-themes");
        themes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return themes;
    }

    private Component option(Theme theme) {
        Span name = new SourceText(theme.number() + ". " + theme.name());
        Span where = new Span(theme.discussedIn()
                .known()
                .map(bodies -> getTranslation("drafting.theme.discussed", bodies))
                .orElseGet(() -> getTranslation(
                        theme.hasNobodyInCharge() ? "drafting.theme.nobody" : "drafting.theme.proMemorie")));
        where.addClassNames("muted", "text-small");
        Div option = new Div(name, where);
        option.addClassName("draft-option");
        return option;
    }

    private Component urgency() {
        urgent.setLabel(getTranslation("drafting.urgent"));
        urgent.setHelperText(getTranslation("drafting.urgent.help"));
        urgent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return urgent;
    }

    @Override
    void show(DraftInput input) {
        title.setValue(input.title());
        summary.setValue(input.summary());
        urgent.setValue(input.urgent());
        Set<Theme> chosen = new LinkedHashSet<>();
        known.stream().filter(theme -> input.themes().contains(number(theme))).forEach(chosen::add);
        themes.setValue(chosen);
        unknownThemes = input.themes().stream()
                .filter(number -> known.stream().noneMatch(theme -> number(theme) == number))
                .toList();
        milestones.clear();
        input.milestones().forEach(milestone -> milestones.addRow().show(milestone));
    }

    private static int number(Theme theme) {
        return theme.number().value();
    }

    @Override
    DraftInput read(DraftInput input) {
        Set<Integer> chosen = new LinkedHashSet<>();
        themes.getValue().forEach(theme -> chosen.add(number(theme)));
        chosen.addAll(unknownThemes);
        return input.withWhat(
                title.getValue(),
                summary.getValue(),
                urgent.getValue(),
                List.copyOf(chosen),
                milestones.rows().stream().map(MilestoneRow::read).toList());
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("themes", themes);
        List<MilestoneRow> rows = milestones.rows();
        for (int index = 0; index < rows.size(); index++) {
            fields.putAll(rows.get(index).fields("milestones." + index));
        }
        return fields;
    }
}
