package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;

/** Milestones with dates as exact as they are known, for forms other than that of a draft. */
public class MilestonesField extends CustomField<List<List<String>>> {

    private static final int CELLS = 4;

    private final RowList<MilestoneRow> milestones;

    public MilestonesField() {
        super(List.of());
        milestones = new RowList<>(
                getTranslation("drafting.milestone.add"), () -> new MilestoneRow(this::updateValue), this::updateValue);
        setWidthFull();
        add(milestones);
    }

    public void show(List<Milestone> present) {
        milestones.clear();
        present.forEach(
                milestone -> milestones.addRow().show(MilestoneDates.write(milestone.description(), milestone.date())));
        updateValue();
    }

    /** As they were typed, understood or not. */
    @Override
    protected List<List<String>> generateModelValue() {
        return milestones.rows().stream()
                .map(MilestoneRow::read)
                .map(row -> List.of(row.description(), row.kind().name(), row.when(), row.label()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<List<String>> typed) {
        milestones.clear();
        typed.stream()
                .filter(cells -> cells.size() == CELLS)
                .map(cells ->
                        new MilestoneInput(cells.get(0), DateKind.valueOf(cells.get(1)), cells.get(2), cells.get(3)))
                .forEach(row -> milestones.addRow().show(row));
    }

    /** @throws Refused when a date is not understood; each problem names its field */
    public List<Milestone> read() {
        List<Milestone> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<MilestoneRow> rows = milestones.rows();
        for (int index = 0; index < rows.size(); index++) {
            MilestoneInput input = rows.get(index).read();
            try {
                read.add(new Milestone(input.description(), MilestoneDates.read(input)));
            } catch (Refused refused) {
                String field = "milestones." + index + ".when";
                refused.problems()
                        .forEach(problem -> problems.add(new Problem(field, problem.reason(), problem.details())));
            }
        }
        Refused.ifAny(problems);
        return read;
    }

    /** The fields by the names that refusals use. */
    public Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        List<MilestoneRow> rows = milestones.rows();
        for (int index = 0; index < rows.size(); index++) {
            fields.putAll(rows.get(index).fields("milestones." + index));
        }
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        return fields;
    }
}
