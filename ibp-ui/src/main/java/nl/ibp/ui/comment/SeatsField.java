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

    SeatsField(String label, NameBook names) {
        super(label);
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
        Set<SeatId> offered = new LinkedHashSet<>(seats);
        offered.addAll(chosen);
        setItems(offered);
        setValue(chosen);
    }
}
