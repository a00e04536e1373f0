package nl.ibp.ui.administration;

import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.Problem;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.administration.EditingReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can do about reference data, for the person of the moment. */
@Component
class ReferenceDesk {

    private final CurrentActor actor;
    private final EditingReferenceData editing;
    private final RefusalTexts refusals;

    ReferenceDesk(CurrentActor actor, EditingReferenceData editing, RefusalTexts refusals) {
        this.actor = actor;
        this.editing = editing;
        this.refusals = refusals;
    }

    EditingReferenceData.Content content() {
        return editing.content(actor.get());
    }

    void addSource(String name, String note, boolean provincesOwn) {
        editing.addSource(actor.get(), name, note, provincesOwn);
    }

    void changeSource(FundingSource read, String name, String note) {
        editing.changeSource(actor.get(), read, name, note);
    }

    void rename(Body read, String name) {
        editing.rename(actor.get(), read, name);
    }

    void addRecess(String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        editing.addRecess(actor.get(), label, from, until);
    }

    void changeRecess(Recess read, String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        editing.changeRecess(actor.get(), read, label, from, until);
    }

    void removeRecess(Recess read) {
        editing.removeRecess(actor.get(), read);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
