package nl.ibp.workflow.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.record.ChainHead;
import nl.ibp.domain.record.Seal;
import nl.ibp.domain.record.Seals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Once a day the ends of all chains are sealed together. For the daily round: nobody acts here. */
@Component
public class SealingRecord {

    private final Seals seals;
    private final Clock clock;

    SealingRecord(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals what was written since the last seal; a second time on the same day does nothing. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void seal() {
        LocalDate today = LocalDate.now(clock);
        Seal last = seals.latest().orElse(null);
        List<ChainHead> heads = seals.unsealed();
        if (!heads.isEmpty() && (last == null || last.day().isBefore(today))) {
            seals.add(Seal.after(last, today, heads));
        }
    }
}
