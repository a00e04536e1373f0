package nl.ibp.ui.inbox;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class ReleaseMany implements ManyAct {

    private final Claiming claiming;

    ReleaseMany(Claiming claiming) {
        this.claiming = claiming;
    }

    @Override
    public String verb() {
        return "inbox.release";
    }

    @Override
    public boolean suits(List<InboxRow> rows, Actor actor) {
        return rows.stream().allMatch(row -> row.task().claimedBy() != null);
    }

    @Override
    public void ask(List<InboxRow> rows, Actor actor, Beginning beginning) {
        beginning.begin(claiming::release, () -> {});
    }
}
