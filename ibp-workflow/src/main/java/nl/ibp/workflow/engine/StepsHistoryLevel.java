package nl.ibp.workflow.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The steps a dossier came through, and nothing of the work in them: of that we keep who did it and how it ended
 * ourselves. To databases it is the level it is part of, so that they need not change.
 */
final class StepsHistoryLevel extends HistoryLevelActivity {

    private static final String WORK = HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType();

    @Override
    public String getName() {
        return "steps";
    }

    // Asked without any work, while a model is read, it means whether a step is to know the work in it: it is.
    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        boolean isOfWork = entity != null && type.getEntityType().equals(WORK);
        return !isOfWork && super.isHistoryEventProduced(type, entity);
    }
}
