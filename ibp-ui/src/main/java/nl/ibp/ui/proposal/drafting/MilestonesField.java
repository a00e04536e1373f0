package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;

/** Milestones with dates as exact as they are known, for forms other than that of a draft. */
public class MilestonesField extends Div {

    private final RowList<MilestoneRow> milestones =
            new RowList<>(getTranslation("drafting.milestone.add"), () -> new MilestoneRow(() -> {}), () -> {});

    public MilestonesField() {
        add(milestones);
    }

    public void show(List<Milestone> present) {
        milestones.clear();
        present.forEach(
                milestone -> milestones.addRow().show(MilestoneDates.write(milestone.description(), milestone.date())));
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
