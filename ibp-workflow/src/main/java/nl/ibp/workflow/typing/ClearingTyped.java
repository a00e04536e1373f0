package nl.ibp.workflow.typing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;
import org.springframework.stereotype.Component;

/** Clears what was typed and nobody came back for. For the daily round: nobody acts here. */
@Component
public class ClearingTyped {

    private static final List<ProposalStatus> FINAL = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isFinal)
            .toList();

    private final TypedForms forms;
    private final Clock clock;

    ClearingTyped(TypedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    public void clear() {
        Instant now = clock.instant();
        forms.clear(now.minus(TypedRetentionPolicy.UNSENT), now.minus(TypedRetentionPolicy.OVER), FINAL);
    }
}
