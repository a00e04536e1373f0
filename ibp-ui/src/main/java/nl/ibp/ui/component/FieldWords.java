package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.i18n.Languages;

/** The value of a field in the words in which the field shows it, for where the field itself is not seen. */
final class FieldWords {

    private FieldWords() {}

    static String of(Component field, Object value) {
        if (value instanceof LocalDate day) {
            return Formats.in(locale()).date(day);
        }
        if (value instanceof Boolean yes) {
            return I18NProvider.translate(locale(), yes ? "typing.yes" : "typing.no");
        }
        if (value instanceof Stated<?> stated) {
            return stated.known().map(String::valueOf).orElse(stated.isProMemorie() ? "PM" : "");
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(FieldWords::row).collect(Collectors.joining("\n"));
        }
        ItemLabelGenerator<Object> labels = labels(field);
        return value instanceof Collection<?> several
                ? several.stream().map(labels).sorted().collect(Collectors.joining("\n"))
                : labels.apply(value);
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Languages.DUTCH);
    }

    private static String row(Object row) {
        return row instanceof List<?> cells
                ? cells.stream().map(String::valueOf).collect(Collectors.joining(" · "))
                : row.toString();
    }

    @SuppressWarnings("unchecked")
    private static ItemLabelGenerator<Object> labels(Component field) {
        if (field instanceof RadioButtonGroup<?> group) {
            return (ItemLabelGenerator<Object>) group.getItemLabelGenerator();
        }
        if (field instanceof CheckboxGroup<?> group) {
            return (ItemLabelGenerator<Object>) group.getItemLabelGenerator();
        }
        if (field instanceof ComboBoxBase<?, ?, ?> box) {
            return (ItemLabelGenerator<Object>) box.getItemLabelGenerator();
        }
        if (field instanceof Select<?> select && select.getItemLabelGenerator() != null) {
            return (ItemLabelGenerator<Object>) select.getItemLabelGenerator();
        }
        return String::valueOf;
    }
}
