package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;

/** One milestone, with a date as exact as it is known. */
class MilestoneRow extends Div implements RowList.Row {

    private final TextField description;
    private final Select<DateKind> kind = new Select<>();
    private final TextField when;
    private final TextField label;
    private String asItIs = "";

    MilestoneRow(Runnable changed) {
        description = DraftSection.typed(new TextField(getTranslation("drafting.milestone.description")), changed);
        when = DraftSection.typed(new TextField(getTranslation("drafting.milestone.when")), changed);
        label = DraftSection.typed(new TextField(getTranslation("drafting.milestone.label")), changed);
        kind.setLabel(getTranslation("drafting.milestone.kind"));
        kind.setItems(choices(DateKind.NONE));
        kind.setItemLabelGenerator(this::nameOf);
        kind.setValue(DateKind.NONE);
        kind.addValueChangeListener(change -> {
            showWhen();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        addClassName("draft-milestone");
        add(description, kind, when, label);
        showWhen();
    }

    private static List<DateKind> choices(DateKind present) {
        return Arrays.stream(DateKind.values())
                .filter(choice -> choice != DateKind.AS_IT_IS || choice == present)
                .toList();
    }

    private String nameOf(DateKind choice) {
        return getTranslation("drafting.date." + choice.name().toLowerCase(Locale.ROOT));
    }

    private void showWhen() {
        DateKind present = kind.getValue();
        when.setVisible(present.asksWhen());
        label.setVisible(present != DateKind.NONE && present != DateKind.PRO_MEMORIE);
        if (present.asksWhen()) {
            when.setPlaceholder(
                    getTranslation("drafting.date." + present.name().toLowerCase(Locale.ROOT) + ".example"));
        }
    }

    void show(MilestoneInput input) {
        description.setValue(input.description());
        label.setValue(input.label());
        if (input.kind() == DateKind.AS_IT_IS) {
            kind.setItems(choices(DateKind.AS_IT_IS));
            asItIs = input.when();
        } else {
            when.setValue(input.when());
        }
        kind.setValue(input.kind());
        showWhen();
    }

    MilestoneInput read() {
        DateKind present = kind.getValue();
        String written = present == DateKind.AS_IT_IS ? asItIs : when.getValue();
        return new MilestoneInput(description.getValue(), present, written, label.getValue());
    }

    Map<String, Component> fields(String prefix) {
        return Map.of(prefix + ".description", description, prefix + ".when", when, prefix + ".label", label);
    }

    @Override
    public String name() {
        return description.getValue();
    }

    @Override
    public void focus() {
        description.focus();
    }
}
