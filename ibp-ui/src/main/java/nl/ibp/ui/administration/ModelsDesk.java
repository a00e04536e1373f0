package nl.ibp.ui.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.administration.Foreseen;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.springframework.stereotype.Component;

/** What an administrator can do about processes and tables, for the person of the moment. */
@Component
class ModelsDesk {

    private final CurrentActor actor;
    private final KeepingModels keeping;
    private final RefusalTexts refusals;

    ModelsDesk(CurrentActor actor, KeepingModels keeping, RefusalTexts refusals) {
        this.actor = actor;
        this.keeping = keeping;
        this.refusals = refusals;
    }

    List<ModelInUse> all() {
        return keeping.all(actor.get());
    }

    Optional<ModelInUse> find(String key) {
        return all().stream().filter(model -> model.key().equals(key)).findFirst();
    }

    String file(ModelInUse model, int version) {
        return keeping.file(actor.get(), model, version);
    }

    List<TermOfStep> terms() {
        return keeping.terms(actor.get());
    }

    byte[] withTerms(List<TermOfStep> terms) {
        return keeping.withTerms(actor.get(), terms);
    }

    Foreseen foresee(ModelInUse model, byte[] file) {
        return keeping.foresee(actor.get(), model.key(), file);
    }

    Introduction introduce(Foreseen foreseen) {
        return keeping.introduce(actor.get(), foreseen);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
