package nl.ibp.workflow.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles which program comes that acts on nobody's behalf, such as a province's case system. It never holds a seat, or it
 * would be an account of a group: who holds one, or looks after them, lets it stand in for that seat, for the kinds of work
 * they choose and as long as they choose.
 */
@Component
@Transactional
public class RecognisingSystems {

    private static final Logger LOG = LoggerFactory.getLogger(RecognisingSystems.class);

    private static final String GROUPS = "groups";

    private final KnownSystems systems;
    private final Actors actors;
    private final String group;

    /** @param group by which the provider says of a program that it comes for itself */
    RecognisingSystems(KnownSystems systems, Actors actors, @Value("${ibp.api.systems:/systems}") String group) {
        this.systems = systems;
        this.actors = actors;
        this.group = group;
    }

    /** The provider says so, in the token that the program comes with. */
    public boolean isSystem(Arrival arrival) {
        return arrival.claims().values().getOrDefault(GROUPS, Set.of()).contains(group);
    }

    /**
     * Makes it known the first time, so that it can be chosen to stand in.
     *
     * @return empty while it stands in for no seat
     */
    public Optional<PersonId> recognised(Arrival arrival) {
        PersonId system = systems.find(arrival.subject()).orElseGet(() -> madeKnown(arrival));
        return Optional.of(system).filter(this::actsForASeat);
    }

    private PersonId madeKnown(Arrival arrival) {
        systems.lock(arrival.subject());
        return systems.find(arrival.subject()).orElseGet(() -> {
            Person system = new Person(new PersonId(UUID.randomUUID().toString()), name(arrival));
            systems.add(arrival.subject(), system);
            LOG.info("sign-on action=arrive object={} kind=system result=ok", system.id());
            return system.id();
        });
    }

    /** People choose it by its name; of one that has none they see how the provider calls it. */
    private static String name(Arrival arrival) {
        String subject = arrival.subject().subject();
        return arrival.name().isEmpty()
                ? subject.substring(0, Math.min(subject.length(), Text.LINE / 2))
                : arrival.name();
    }

    private boolean actsForASeat(PersonId system) {
        return !actors.of(system).seats().isEmpty();
    }
}
