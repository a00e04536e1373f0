package nl.ibp.ui.operations;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.ui.security.CurrentSession;
import nl.ibp.workflow.session.EndingSessions;
import nl.ibp.workflow.session.OpenSession;
import org.springframework.stereotype.Component;

/** Who is signed in and where, and putting them out, for the person of the moment. */
@Component
class SignedInDesk {

    /** Somebody who is signed in, once or more; where they were active last comes first. */
    record Present(PersonId person, String name, List<OpenSession> sessions) {

        Present {
            sessions = List.copyOf(sessions);
        }
    }

    private final CurrentActor actor;
    private final CurrentSession session;
    private final EndingSessions ending;
    private final NameBook names;

    SignedInDesk(CurrentActor actor, CurrentSession session, EndingSessions ending, NameBook names) {
        this.actor = actor;
        this.session = session;
        this.ending = ending;
        this.names = names;
    }

    /** By name. */
    List<Present> all() {
        Map<PersonId, List<OpenSession>> byPerson = ending.all(actor.get()).stream()
                .collect(Collectors.groupingBy(OpenSession::person, LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, String> people = names.people(byPerson.keySet());
        return byPerson.entrySet().stream()
                .map(one -> new Present(
                        one.getKey(),
                        people.getOrDefault(one.getKey(), one.getKey().value()),
                        one.getValue()))
                .sorted(Comparator.comparing(Present::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whether the person of the moment looks at this page in it. */
    boolean isThisOne(OpenSession open) {
        return session.id().filter(open.id()::equals).isPresent();
    }

    void end(OpenSession open) {
        ending.end(actor.get(), open.id());
    }

    void endAll(PersonId person) {
        ending.endAll(actor.get(), person);
    }
}
