package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.many.Act;
import nl.ibp.workflow.typing.FormPlace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All of it to one colleague, who may do every piece. */
@Component
@Order(40)
class HandOverMany implements ManyAct {

    private final Claiming claiming;
    private final RefusalTexts refusals;

    HandOverMany(Claiming claiming, RefusalTexts refusals) {
        this.claiming = claiming;
        this.refusals = refusals;
    }

    @Override
    public String verb() {
        return "marks.HAND_OVER";
    }

    @Override
    public boolean suits(List<InboxRow> rows, Actor actor) {
        return claiming.shared(rows.stream().map(InboxRow::task).toList()).size() == rows.size();
    }

    @Override
    public void ask(List<InboxRow> rows, Actor actor, Beginning beginning) {
        Locale locale = UI.getCurrent().getLocale();
        HandOverDialog dialog = new HandOverDialog(
                I18NProvider.translate(locale, "many.handOver.what", rows.size()),
                colleaguesForAll(rows, actor),
                problem -> refusals.text(problem, locale),
                FormPlace.of("werk/doorgeven"));
        dialog.keepUntilDone();
        dialog.ask((person, note) -> beginning.begin(handingOver(person, note), dialog::done), () -> {});
    }

    private Act handingOver(PersonId person, String note) {
        return (actor, task) -> claiming.handOver(actor, task, person, note);
    }

    private List<Person> colleaguesForAll(List<InboxRow> rows, Actor actor) {
        List<Person> all =
                new ArrayList<>(claiming.colleagues(actor, rows.get(0).task()));
        rows.stream().skip(1).forEach(row -> all.retainAll(claiming.colleagues(actor, row.task())));
        if (all.isEmpty()) {
            throw Refused.because("", "NOBODY_FOR_ALL");
        }
        return all;
    }
}
