package nl.ibp.workflow.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators, and systems that stand in for them, come for what a receiver would be told, in the same order and with
 * the same rights. Where one goes on is said by the name of what was told last: a number would tell by its gaps that
 * something happened of which one is told nothing.
 */
@Component
public class ReadingEvents {

    private final AdministratorSeat administrators;
    private final FillingDeliveries filling;
    private final Publications publications;
    private final WritingEvents writing;

    ReadingEvents(
            AdministratorSeat administrators,
            FillingDeliveries filling,
            Publications publications,
            WritingEvents writing) {
        this.administrators = administrators;
        this.filling = filling;
        this.publications = publications;
        this.writing = writing;
    }

    /**
     * Outside any transaction, since what was recorded until now is published first: whoever comes for it does not depend
     * on anybody being told. That is no act of theirs.
     *
     * @param last what was told before; null from the beginning
     * @return empty where there never was such a thing
     */
    @Audited(false)
    @Transactional(propagation = Propagation.NEVER)
    public Optional<List<CloudEvent>> after(Actor actor, @Nullable UUID last, int most) {
        administrators.require(actor);
        publish();
        Optional<Long> from = last == null ? Optional.of(0L) : publications.positionOf(last);
        return from.map(position -> read(actor, position, most));
    }

    private void publish() {
        boolean isMore = filling.fill();
        while (isMore) {
            isMore = filling.fill();
        }
    }

    // What may not be told is passed over, so that nobody takes a part that is empty for the end.
    private List<CloudEvent> read(Actor reader, long from, int most) {
        List<CloudEvent> told = new ArrayList<>();
        List<Long> next = publications.after(from, most);
        while (!next.isEmpty()) {
            next.forEach(position -> writing.write(reader, position).ifPresent(told::add));
            int missing = most - told.size();
            next = missing == 0 ? List.of() : publications.after(next.get(next.size() - 1), missing);
        }
        return told;
    }
}
