package nl.ibp.workflow.account;

import java.time.Instant;
import nl.ibp.domain.account.LockOutPolicy.Mistakes;

public interface FailedSignIns {

    /** Mistakes so far, which nobody else adds to until the transaction ends; none is none now. */
    Mistakes lock(String guarded, Instant now);

    void save(String guarded, Mistakes mistakes);

    void forgetBefore(Instant moment);
}
