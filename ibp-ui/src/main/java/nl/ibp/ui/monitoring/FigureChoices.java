package nl.ibp.ui.monitoring;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.FigureRights;
import org.springframework.stereotype.Component;

/** What may be asked of figures by who looks at them. */
@Component
public class FigureChoices {

    final NameBook names;
    private final FigureQuery.Address address;
    private final Bodies bodies;
    private final CurrentActor actor;
    private final FigureRights rights;
    private final Clock clock;

    public FigureChoices(
            NameBook names,
            FigureQuery.Address address,
            Bodies bodies,
            CurrentActor actor,
            FigureRights rights,
            Clock clock) {
        this.names = names;
        this.address = address;
        this.bodies = bodies;
        this.actor = actor;
        this.rights = rights;
        this.clock = clock;
    }

    /** What an address asks; a body whose figures are not for the reader is as good as none. */
    public FigureQuery.Asked read(QueryParameters parameters) {
        FigureQuery.Asked asked = address.read(parameters);
        FigureQuery query = asked.query();
        if (query.body() == null || scope().tells(bodies.get(query.body()))) {
            return asked;
        }
        List<FigureQuery.Mistaken> mistaken = new ArrayList<>(asked.mistaken());
        mistaken.add(
                new FigureQuery.Mistaken(FigureQuery.Address.BODY, query.body().value()));
        return new FigureQuery.Asked(query.withoutBody(), mistaken);
    }

    public FigureScope scope() {
        return rights.of(actor.get());
    }

    /** What is asked, in words. */
    public String inWords(FigureQuery query, Locale locale) {
        return new FigureSentence(names).of(query, today(), locale);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of all provinces together come first. */
    List<Body> bodies() {
        FigureScope scope = scope();
        return bodies.all().stream()
                .filter(scope::tells)
                .sorted(Comparator.comparing(body -> body.province() != null))
                .toList();
    }
}
