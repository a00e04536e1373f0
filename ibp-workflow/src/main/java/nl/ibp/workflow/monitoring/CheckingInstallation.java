package nl.ibp.workflow.monitoring;

import nl.ibp.workflow.RestoredData;
import nl.ibp.workflow.record.Verification;
import nl.ibp.workflow.record.VerifyingRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what a database holds is whole: after it was restored, or after anything else went wrong. For the command on the
 * machine itself: nobody acts here, and nothing is changed.
 */
@Component
public class CheckingInstallation {

    /** @param unread steps that figures pass over, as they are numbered by another server, until a node starts */
    public record Found(
            ConsistencyReport dossiers, Verification record, SearchIndex.Differences searchIndex, long unread) {

        public boolean isSound() {
            return dossiers.disagreements().isEmpty() && record.isSound() && searchIndex.areNone();
        }
    }

    private final ConsistencyCheck check;
    private final VerifyingRecord record;
    private final SearchIndex index;
    private final RestoredData restored;

    CheckingInstallation(ConsistencyCheck check, VerifyingRecord record, SearchIndex index, RestoredData restored) {
        this.check = check;
        this.record = record;
        this.index = index;
        this.restored = restored;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found check() {
        return new Found(check.all(), record.verify(), index.differences(), restored.numberedElsewhere());
    }
}
