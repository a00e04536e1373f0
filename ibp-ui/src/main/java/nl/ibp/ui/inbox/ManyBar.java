package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.many.Act;
import nl.ibp.workflow.many.Outcome;
import nl.ibp.workflow.many.Run;
import org.jspecify.annotations.Nullable;

/**
 * At the foot of the list as soon as rows are chosen: what can be done to all of them, how far it is, and how it went.
 * What did not succeed stays chosen, with the reason in its row.
 */
class ManyBar extends Composite<Section> {

    private final ManyDesk desk;
    private final CurrentActor actor;
    private final Chosen chosen;
    private final Rows list;
    private final Span count = new Span();
    private final Span said = new Span();
    private final Div acts = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(getTranslation("many.stop"), click -> stop());
    private List<InboxRow> rows = List.of();
    private List<ManyAct> offered = List.of();
    private boolean isToClose;
    private int told;
    private Runnable allDone = () -> {};
    private @Nullable Run running;

    /** What the bar asks of the list it stands below. */
    interface Rows {

        void chooseAll();

        /** @param why something did not succeed there; nothing takes it away */
        void explain(TaskId id, String why);

        /** These, and no others, stay while something is asked for or done to them, whether they end by it or by others. */
        void hold(List<TaskId> tasks);

        /** What was said of rows is shown. */
        void settle();

        /** Nothing is chosen any more, and whoever read the reasons is done with them. */
        void forget();
    }

    ManyBar(ManyDesk desk, CurrentActor actor, Chosen chosen, Rows list) {
        this.desk = desk;
        this.actor = actor;
        this.chosen = chosen;
        this.list = list;
        said.getElement().setAttribute("role", "status");
        said.addClassName("many-said");
        acts.addClassName("row");
        progress.getElement().setAttribute("aria-label", getTranslation("many.progress"));
        getContent().addClassName("many-bar");
        getContent().getElement().setAttribute("aria-label", getTranslation("many.bar"));
        getContent().add(said, progress, stop, count, acts);
        showRunning(false);
        getContent().setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.many().unseen(actor.get().person()).ifPresent(run -> comeBackTo(run, event.getUI()));
    }

    /** @param listed what is in the list now, in its order */
    void show(List<InboxRow> listed, Actor acting) {
        rows = listed.stream().filter(row -> chosen.has(row.task().id())).toList();
        if (running == null) {
            showActs(acting);
        }
    }

    private void showActs(Actor acting) {
        count.setText(rows.isEmpty() ? "" : getTranslation("many.chosen", rows.size()));
        getContent().setVisible(!rows.isEmpty() || !said.getText().isEmpty());
        List<ManyAct> suiting = rows.isEmpty()
                ? List.of()
                : desk.acts().stream().filter(act -> act.suits(rows, acting)).toList();
        // Made anew a button would lose the keyboard.
        if (acts.getChildren().findAny().isEmpty() || rows.isEmpty() != isToClose || !suiting.equals(offered)) {
            offer(suiting);
        }
    }

    private void offer(List<ManyAct> suiting) {
        offered = suiting;
        isToClose = rows.isEmpty();
        acts.removeAll();
        if (isToClose) {
            acts.add(new Button(getTranslation("many.close"), click -> letGo()));
            return;
        }
        suiting.forEach(act -> acts.add(new Button(getTranslation(act.verb()), click -> ask(act))));
        acts.add(
                new Button(getTranslation("many.all"), click -> list.chooseAll()),
                new Button(getTranslation("many.none"), click -> letGo()));
    }

    private void letGo() {
        said.setText("");
        list.forget();
        show(List.of(), actor.get());
    }

    private void ask(ManyAct act) {
        List<TaskId> asked = rows.stream().map(row -> row.task().id()).toList();
        list.hold(asked);
        try {
            act.ask(rows, actor.get(), (answered, whenAllDone) -> start(asked, answered, whenAllDone));
        } catch (Refused refused) {
            said.setText(words(refused.problems()));
        }
    }

    private void start(List<TaskId> tasks, Act act, Runnable whenAllDone) {
        UI ui = UI.getCurrent();
        Run begun = desk.many().start(actor.get().person(), tasks, act, run -> tell(ui, run));
        allDone = whenAllDone;
        tasks.forEach(task -> list.explain(task, ""));
        follow(begun);
        list.settle();
        stop.focus();
    }

    // It went on while its page was left or loaded anew.
    private void comeBackTo(Run run, UI ui) {
        follow(run);
        run.follow(progressed -> tell(ui, progressed));
        showProgress(run);
    }

    private void follow(Run run) {
        running = run;
        told = 0;
        list.hold(run.tasks());
        count.setText("");
        said.setText(getTranslation("many.running", 0, run.size()));
        progress.setValue(0);
        stop.setEnabled(true);
        showRunning(true);
        getContent().setVisible(true);
    }

    private void tell(UI ui, Run run) {
        try {
            ui.access(() -> showProgress(run));
        } catch (UIDetachedException left) {
            // Whoever left the page finds in the list what was not done.
        }
    }

    private void stop() {
        stop.setEnabled(false);
        if (running != null) {
            running.stop();
        }
    }

    private void showProgress(Run run) {
        if (running == null) {
            return;
        }
        progress.setValue((double) run.reached() / run.size());
        said.setText(getTranslation("many.running", run.reached(), run.size()));
        List<TaskId> reached = run.tasksReached();
        reached.stream().skip(told).forEach(task -> run.outcome(task).ifPresent(outcome -> showOutcome(task, outcome)));
        told = reached.size();
        list.settle();
        if (run.isOver()) {
            end(run);
        }
    }

    private void showOutcome(TaskId task, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            chosen.set(task, false);
            list.explain(task, "");
        } else {
            chosen.set(task, true);
            list.explain(
                    task,
                    outcome instanceof Outcome.NotAllowed refused
                            ? words(refused.problems())
                            : getTranslation("many.failed"));
        }
    }

    private String words(List<Problem> problems) {
        return problems.stream()
                .map(problem -> desk.refusals().text(problem, getLocale()))
                .collect(Collectors.joining(" "));
    }

    // The button that was pressed is gone, so whoever works by keyboard goes on from what came of it.
    private void end(Run run) {
        running = null;
        showRunning(false);
        desk.many().seen(actor.get().person(), run);
        run.tasks().stream().filter(task -> run.outcome(task).isEmpty()).forEach(task -> list.explain(task, ""));
        list.settle();
        if (run.done() == run.size()) {
            allDone.run();
        }
        allDone = () -> {};
        int failed = run.reached() - run.done();
        int left = run.size() - run.reached();
        said.setText(
                left > 0
                        ? getTranslation("many.stopped", run.done(), failed, left)
                        : getTranslation("many.done", run.done(), failed));
        // Whoever went on elsewhere meanwhile is not taken from there.
        said.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs(
                        "const at = document.activeElement;"
                                + "if (!at || at === document.body || $0.contains(at)) this.focus()",
                        getContent());
        show(rows, actor.get());
    }

    private void showRunning(boolean isRunning) {
        acts.setVisible(!isRunning);
        progress.setVisible(isRunning);
        stop.setVisible(isRunning);
    }
}
