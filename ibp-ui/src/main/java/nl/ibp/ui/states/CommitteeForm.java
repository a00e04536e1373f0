package nl.ibp.ui.states;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.states.TreatingInCommittee;

/** The clerk records what the committee of the States found. */
class CommitteeForm extends TaskForm {

    private final TreatingInCommittee treating;
    private final ChoiceField<Finding> finding;
    private final DateField publicNotice;
    private final Checkbox urgent;
    private final TextArea urgentReasons;
    private final TextArea remarks;

    CommitteeForm(TaskContext context, TreatingInCommittee treating) {
        super(context, "states.committee.send");
        this.treating = treating;
        ChoiceField<Finding> findings = new ChoiceField<>(
                        getTranslation("states.committee"), List.of(Finding.values()), "states.committee")
                .explained();
        finding = required(field("finding", findings, FieldText.of(Finding.class)));
        publicNotice = required(
                field("publicNotice", new DateField(getTranslation("states.committee.notice")), FieldText.DATE));
        publicNotice.setHelperText(getTranslation("states.committee.notice.help"));
        urgent = field("urgent", new Checkbox(getTranslation("states.committee.urgent")), FieldText.YES_NO);
        urgent.setHelperText(getTranslation("states.committee.urgent.help"));
        urgentReasons = required(field(
                "urgentReasons", new TextArea(getTranslation("states.committee.urgent.reasons")), FieldText.TEXT));
        remarks = field("remarks", new TextArea(getTranslation("states.committee.remarks")), FieldText.TEXT);
        remarks.setHelperText(getTranslation("states.committee.remarks.help"));
        remarks.setMinRows(3);
        finding.addValueChangeListener(change -> showWhatApplies());
        urgent.addValueChangeListener(change -> showWhatApplies());
        showWhatApplies();
    }

    private void showWhatApplies() {
        boolean ripe = finding.getValue() != null && finding.getValue() != Finding.NOT_RIPE;
        publicNotice.setVisible(ripe);
        urgent.setVisible(ripe);
        urgentReasons.setVisible(ripe && urgent.getValue());
        remarks.setRequiredIndicatorVisible(finding.getValue() == Finding.NOT_RIPE);
    }

    @Override
    protected void send() {
        if (finding.isEmpty()) {
            throw Refused.because("finding", "CHOICE_REQUIRED");
        }
        if (finding.getValue() == Finding.NOT_RIPE) {
            treating.notRipe(context().actor(), context().taskId(), remarks.getValue());
            return;
        }
        boolean hurried = urgent.getValue();
        treating.ripe(
                context().actor(),
                context().taskId(),
                AgendaKind.valueOf(finding.getValue().name()),
                publicNotice.getValue(),
                hurried,
                hurried ? urgentReasons.getValue() : "",
                remarks.getValue());
    }
}
