package nl.ibp.ui.comment;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.names.NameBook;

/** Some of many seats, found by typing a part of how they are called. */
class SeatsField extends MultiSelectComboBox<SeatId> {

    private Set<SeatId> offered = Set.of();

    SeatsField(String label, NameBook names) {
        super(label);
        // All that is chosen is to be read, each on a line of its own where it must be.
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItemLabelGenerator(seat -> names.seat(seat, getLocale()));
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("comment.seats.cleared"))
                .setFocused(getTranslation("comment.seats.focused"))
                .setSelected(getTranslation("comment.seats.selected"))
                .setDeselected(getTranslation("comment.seats.deselected"))
                // The browser fills in the number.
                .setTotal(getTranslation("comment.seats.total", "{count}")));
    }

    /** What was chosen before stays chosen, also where it is offered no longer: whoever sends it hears why not. */
    void offer(List<SeatId> seats) {
        Set<SeatId> chosen = getValue();
        Set<SeatId> all = new LinkedHashSet<>(seats);
        all.addAll(chosen);
        // New items close the list, which somebody may be typing in.
        if (!all.equals(offered)) {
            offered = all;
            setItems(all);
            setValue(chosen);
        }
    }
}
