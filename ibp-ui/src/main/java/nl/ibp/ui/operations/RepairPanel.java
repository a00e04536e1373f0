package nl.ibp.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.TimerKind;
import nl.ibp.workflow.operations.Repair;
import nl.ibp.workflow.operations.RepairStep;

/** What a repair will do, as it was tried; and the button that does it. */
class RepairPanel extends Div {

    private final NameBook names;

    RepairPanel(Repair planned, NameBook names, Runnable repair, Runnable cancel) {
        this.names = names;
        addClassNames("operations-plan", "stack");
        Div acts = new Div();
        acts.addClassName("row");
        if (planned.isPossible()) {
            OrderedList steps = new OrderedList();
            planned.steps().forEach(step -> steps.add(new ListItem(words(step))));
            Button go = new Button(getTranslation("operations.repair.do"), click -> repair.run());
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            go.setDisableOnClick(true);
            acts.add(go);
            add(
                    new Notice(State.INFO, getTranslation("operations.repair.tried")).announced(),
                    new H3(getTranslation("operations.repair.steps")),
                    steps);
        } else {
            add(Notice.wrong(getTranslation("operations.repair.impossible"))
                    .withTitle(getTranslation("operations.repair.impossible.title"))
                    .announced());
        }
        acts.add(new Button(getTranslation("operations.repair.cancel"), click -> cancel.run()));
        add(acts);
    }

    private String words(RepairStep step) {
        if (step instanceof RepairStep.ToStep to) {
            return getTranslation("operations.repair.toStep", StatusBadge.word(to.step(), getLocale()));
        }
        if (step instanceof RepairStep.Begun begun) {
            return getTranslation("operations.repair.begun", StatusBadge.word(begun.step(), getLocale()));
        }
        if (step instanceof RepairStep.Asked asked) {
            return work("operations.repair.asked", asked.kind(), asked.seat());
        }
        if (step instanceof RepairStep.NoLongerAsked asked) {
            return work("operations.repair.noLongerAsked", asked.kind(), asked.seat());
        }
        if (step instanceof RepairStep.IntoInbox into) {
            return work("operations.repair.intoInbox", into.kind(), into.seat());
        }
        if (step instanceof RepairStep.OutOfInbox out) {
            return work("operations.repair.outOfInbox", out.kind(), out.seat());
        }
        if (step instanceof RepairStep.TimerSet timer) {
            return timer("operations.repair.timerSet", timer.kind(), timer.seat());
        }
        if (step instanceof RepairStep.TimerRemoved timer) {
            return timer("operations.repair.timerRemoved", timer.kind(), timer.seat());
        }
        return getTranslation(
                step instanceof RepairStep.Recounted ? "operations.repair.recounted" : "operations.repair.ended");
    }

    private String work(String key, TaskKind kind, SeatId seat) {
        return getTranslation(key, getTranslation(TaskText.title(kind)), names.seat(seat, getLocale()));
    }

    private String timer(String key, TimerKind kind, SeatId seat) {
        return getTranslation(key, getTranslation("administration.check.timer." + kind), names.seat(seat, getLocale()));
    }
}
