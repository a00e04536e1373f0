package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.TaskKind;

@org.springframework.stereotype.Component
class ReviewTask implements TaskFormFactory {

    private final Reviewing reviewing;
    private final RefusalTexts refusals;

    ReviewTask(Reviewing reviewing, RefusalTexts refusals) {
        this.reviewing = reviewing;
        this.refusals = refusals;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW_BY_MEMBER;
    }

    @Override
    public TaskForm form(TaskContext context) {
        return new ReviewForm(context, refusals, reviewing);
    }

    @Override
    public List<Component> material(TaskContext context) {
        return List.of();
    }
}
