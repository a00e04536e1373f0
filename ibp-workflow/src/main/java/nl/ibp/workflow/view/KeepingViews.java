package nl.ibp.workflow.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.audit.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each keeps views of lists for oneself, or for the members of a body in which one has a seat. */
@Component
@Transactional
public class KeepingViews {

    private static final int MOST = 50;

    private final SavedViews views;
    private final Seats seats;
    private final Clock clock;

    KeepingViews(SavedViews views, Seats seats, Clock clock) {
        this.views = views;
        this.seats = seats;
        this.clock = clock;
    }

    /** One's own and those shared with a body of one's, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor, String place) {
        return views.of(place, actor.person(), bodies(actor));
    }

    /** Bodies that one can share with. */
    @Audited(false)
    public Set<BodyId> bodies(Actor actor) {
        return actor.ownSeats().stream()
                .map(seats::get)
                .map(seat -> seat.body())
                .collect(Collectors.toSet());
    }

    /** @param body null to keep it for oneself */
    public void save(Actor actor, String place, String name, String query, @Nullable BodyId body) {
        List<Problem> problems = new ArrayList<>();
        String called = name.strip();
        if (called.isEmpty()) {
            problems.add(Problem.of("name", "NAME_REQUIRED"));
        } else if (called.length() > SavedView.LONGEST_NAME) {
            problems.add(Problem.of("name", "TEXT_TOO_LONG", SavedView.LONGEST_NAME));
        }
        if (query.length() > SavedView.LONGEST_QUERY) {
            problems.add(Problem.of("", "VIEW_TOO_LONG"));
        }
        if (body != null && !bodies(actor).contains(body)) {
            problems.add(Problem.of("body", "NOT_IN_BODY"));
        }
        List<SavedView> own = of(actor, place).stream()
                .filter(view -> view.owner().equals(actor.person()))
                .toList();
        if (own.stream().anyMatch(view -> view.name().equalsIgnoreCase(called))) {
            problems.add(Problem.of("name", "NAME_TAKEN"));
        }
        if (own.size() >= MOST) {
            problems.add(Problem.of("", "TOO_MANY_VIEWS", MOST));
        }
        Refused.ifAny(problems);
        views.add(new SavedView(SavedViewId.create(), place, called, query, actor.person(), body, clock.instant()));
    }

    /** Only who saved it can. */
    public void remove(Actor actor, SavedViewId id) {
        views.find(id)
                .filter(view -> view.owner().equals(actor.person()))
                .orElseThrow(() -> Refused.because("", "NOT_YOUR_VIEW"));
        views.remove(id);
    }

    @Audited(false)
    public void remember(Actor actor, String place, String query) {
        if (query.length() <= SavedView.LONGEST_QUERY) {
            views.remember(actor.person(), place, query);
        }
    }

    /** What one last asked of a list; empty for all. */
    @Transactional(readOnly = true)
    public String remembered(Actor actor, String place) {
        return views.remembered(actor.person(), place).orElse("");
    }
}
