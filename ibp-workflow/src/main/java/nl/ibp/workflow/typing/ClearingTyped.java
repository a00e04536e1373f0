package nl.ibp.workflow.typing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.retention.Perishable;
import nl.ibp.workflow.typing.TypedForms.Expired;
import org.springframework.stereotype.Component;

/** Clears what was typed and nobody came back for. */
@Component
class ClearingTyped implements Perishable {

    private static final List<ProposalStatus> FINAL = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isFinal)
            .toList();

    private final TypedForms forms;
    private final Clock clock;

    ClearingTyped(TypedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.TYPED;
    }

    @Override
    public Stock olderThan(Instant moment) {
        return forms.expired(expired(moment));
    }

    @Override
    public int clear(Instant before, int most) {
        return forms.clear(expired(before), most);
    }

    private Expired expired(Instant savedBefore) {
        return new Expired(savedBefore, clock.instant().minus(TypedRetentionPolicy.OVER), FINAL);
    }
}
