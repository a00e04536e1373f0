package nl.ibp.ui.inbox;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class ClaimMany implements ManyAct {

    private final Claiming claiming;

    ClaimMany(Claiming claiming) {
        this.claiming = claiming;
    }

    @Override
    public String verb() {
        return "inbox.claim";
    }

    @Override
    public boolean suits(List<InboxRow> rows, Actor actor) {
        return rows.stream().allMatch(row -> row.task().claimedBy() == null)
                && !claiming.shared(rows.stream().map(InboxRow::task).toList()).isEmpty();
    }

    @Override
    public void ask(List<InboxRow> rows, Actor actor, Beginning beginning) {
        beginning.begin(claiming::claim, () -> {});
    }
}
