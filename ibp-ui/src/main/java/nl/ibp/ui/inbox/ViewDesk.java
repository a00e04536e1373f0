package nl.ibp.ui.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.view.KeepingViews;
import nl.ibp.workflow.view.SavedView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Views of the inbox, of who asks at that moment. */
@Component
class ViewDesk {

    private static final String PLACE = InboxView.PATH;

    private final CurrentActor actor;
    private final KeepingViews views;
    private final NameBook names;
    private final RefusalTexts refusals;

    ViewDesk(CurrentActor actor, KeepingViews views, NameBook names, RefusalTexts refusals) {
        this.actor = actor;
        this.views = views;
        this.names = names;
        this.refusals = refusals;
    }

    List<SavedView> views() {
        return views.of(actor.get(), PLACE);
    }

    List<BodyId> bodies() {
        return views.bodies(actor.get()).stream()
                .sorted(Comparator.comparing(BodyId::value))
                .toList();
    }

    void keep(String name, String query, @Nullable BodyId body) {
        views.save(actor.get(), PLACE, name, query, body);
    }

    void remove(SavedView view) {
        views.remove(actor.get(), view.id());
    }

    void remember(String query) {
        views.remember(actor.get(), PLACE, query);
    }

    String remembered() {
        return views.remembered(actor.get(), PLACE);
    }

    String body(BodyId body, Locale locale) {
        return names.body(body, locale);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
