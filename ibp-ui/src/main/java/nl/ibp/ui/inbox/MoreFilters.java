package nl.ibp.ui.inbox;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;

/** The fields above the inbox that people look for less often. */
class MoreFilters extends Div {

    private final ComboBox<ProposalNumber> proposal = new ComboBox<>();
    private final Select<BodyId> body = new Select<>();
    private final MultiSelectComboBox<SeatId> seats = new MultiSelectComboBox<>();
    private final Select<ThemeNumber> theme = new Select<>();
    private final Select<ProvinceCode> province = new Select<>();
    private final Select<WorkClaim> claim = new Select<>();
    private final Select<WorkAside> aside = new Select<>();
    private final Checkbox grouped = new Checkbox();
    private final MultiSelectComboBox<WorkColumn> columns = new MultiSelectComboBox<>();

    private final WorkChoices choices;
    private final Map<ProposalNumber, String> proposals = new HashMap<>();
    private final Runnable changed;

    MoreFilters(WorkChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        NameBook names = choices.names;
        makeProposal();
        makeSeats();
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
        several(columns, "inbox.columns", List.of(WorkColumn.values()), one -> getTranslation("inbox.column." + one));
        grouped.setLabel(getTranslation("inbox.grouped"));
        grouped.addValueChangeListener(change -> tell(change.isFromClient()));
        addClassName("work-filters-more");
        add(proposal, theme, province, body, seats, claim, aside, columns, grouped);
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
        seats.setValue(filter.seats());
        proposal.setValue(filter.proposal());
        body.setValue(filter.body());
        theme.setValue(filter.theme());
        province.setValue(filter.province());
        claim.setValue(filter.claim());
        grouped.setValue(arrangement.isGrouped());
        grouped.setVisible(arrangement.order() != WorkOrder.NEWEST);
        columns.setValue(arrangement.columns());
        aside.setValue(filter.aside());
    }

    /** How many of them are set. */
    static long set(WorkFilter filter, WorkArrangement arrangement) {
        return Stream.of(
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
    }

    /** What is asked here, with the rest of a filter. */
    WorkFilter with(WorkFilter rest) {
        return new WorkFilter(
                rest.words(),
                rest.kinds(),
                proposal.getValue(),
                theme.getValue(),
                province.getValue(),
                body.getValue(),
                seats.getValue(),
                rest.term(),
                claim.getValue(),
                aside.getValue());
    }

    WorkArrangement arrangement(WorkOrder order) {
        return new WorkArrangement(order, grouped.getValue(), columns.getValue());
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.run();
        }
    }
}
