package nl.ibp.workflow.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.term.ChasingPolicy;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.path.ForbiddenActs.Attempt;
import nl.ibp.workflow.waiting.Chasing;
import org.springframework.beans.factory.BeanFactory;

/** Reminders by who does not watch over the work, or who has it themselves. */
final class ForbiddenChasing {

    private final Chasing chasing;
    private final Seats seats;
    private final Random random;

    ForbiddenChasing(BeanFactory beans, Random random) {
        this.chasing = beans.getBean(Chasing.class);
        this.seats = beans.getBean(Seats.class);
        this.random = random;
    }

    List<Attempt> on(OpenTask task) {
        Actor holder = SeatHolder.of(task.seat());
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(new Attempt("reminder of oneself", () -> chasing.chase(holder, task.id())));
        stranger(task)
                .ifPresent(stranger -> attempts.add(
                        new Attempt("reminder by " + stranger.seats(), () -> chasing.chase(stranger, task.id()))));
        return attempts;
    }

    private Optional<Actor> stranger(OpenTask task) {
        Seat asked = seats.get(task.seat());
        List<Seat> shuffled = new ArrayList<>(seats.all());
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .filter(seat -> !ChasingPolicy.mayChase(seat, asked))
                .map(seat -> SeatHolder.of(seat.id()))
                .findFirst();
    }
}
