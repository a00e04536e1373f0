package nl.ibp.ui.states;

import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.ui.proposal.BudgetAmendmentTable;
import nl.ibp.workflow.states.NotifyingMinister;

/** A college says that the adopted change, as it is shown, went to the minister. There is nothing to fill in. */
class MinisterForm extends TaskForm {

    private final NotifyingMinister notifying;

    MinisterForm(TaskContext context, BudgetAmendment adopted, NotifyingMinister notifying) {
        super(context, "states.minister.send");
        this.notifying = notifying;
        show(new Paragraph(getTranslation("states.minister.what")));
        show(new BudgetAmendmentTable(adopted, getTranslation("states.minister.budget")));
    }

    @Override
    protected void send() {
        notifying.send(context().actor(), context().taskId());
    }
}
