package nl.ibp.ui.administration;

import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Problem;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.retention.KeepingRetention;
import nl.ibp.workflow.retention.KeepingRetention.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can do about terms, for the person of the moment. */
@Component
class RetentionDesk {

    private final CurrentActor actor;
    private final KeepingRetention keeping;
    private final RefusalTexts refusals;

    RetentionDesk(CurrentActor actor, KeepingRetention keeping, RefusalTexts refusals) {
        this.actor = actor;
        this.keeping = keeping;
        this.refusals = refusals;
    }

    List<Kept> all() {
        return keeping.all(actor.get());
    }

    void change(RetentionTerm read, @Nullable Integer days) {
        keeping.change(actor.get(), read, days);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
