package nl.ibp.ui.board;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.voting.Vote;
import nl.ibp.ui.component.FieldText;
import org.jspecify.annotations.Nullable;

/** Calls the members by name: each votes, abstains, or was not there. */
class RollCallField extends CustomField<Map<SeatId, Vote>> {

    static final FieldText<Map<SeatId, Vote>> TEXT = new FieldText<>(RollCallField::write, RollCallField::read);

    private final Map<SeatId, Select<Vote>> members = new LinkedHashMap<>();

    /** @param name what a member is called here */
    RollCallField(String label, List<SeatId> seats, Function<SeatId, String> name) {
        super(Map.of());
        setLabel(label);
        Div rows = new Div();
        rows.addClassName("roll-call");
        seats.forEach(seat -> rows.add(member(seat, name.apply(seat))));
        add(rows);
    }

    private Select<Vote> member(SeatId seat, String name) {
        Select<Vote> vote = new Select<>();
        vote.setLabel(name);
        vote.setItems(Vote.values());
        vote.setEmptySelectionAllowed(true);
        vote.setEmptySelectionCaption(getTranslation("board.vote.ABSENT"));
        vote.setItemLabelGenerator(
                given -> getTranslation(given == null ? "board.vote.ABSENT" : "board.vote." + given));
        vote.addValueChangeListener(change -> updateValue());
        members.put(seat, vote);
        return vote;
    }

    @Override
    protected Map<SeatId, Vote> generateModelValue() {
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        members.forEach((seat, vote) -> {
            if (vote.getValue() != null) {
                votes.put(seat, vote.getValue());
            }
        });
        return votes;
    }

    @Override
    protected void setPresentationValue(@Nullable Map<SeatId, Vote> votes) {
        members.forEach((seat, vote) -> vote.setValue(votes == null ? null : votes.get(seat)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        members.values().forEach(vote -> vote.setReadOnly(readOnly));
    }

    private static String write(Map<SeatId, Vote> votes) {
        return votes.entrySet().stream()
                .map(given -> given.getKey() + "=" + given.getValue())
                .collect(Collectors.joining(","));
    }

    private static @Nullable Map<SeatId, Vote> read(String text) {
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        try {
            for (String given : text.split(",")) {
                String[] parts = given.split("=", 2);
                votes.put(new SeatId(parts[0]), Vote.valueOf(parts[1]));
            }
            return votes;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return null;
        }
    }
}
