package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.administration.ModelNames;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.operations.FailedJob;
import nl.ibp.workflow.operations.RetryingWork;
import org.jspecify.annotations.Nullable;

/** What was to run by itself and was given up on, with its cause: to be run again, with other values where need be. */
@Route(FailedWorkView.PATH)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class FailedWorkView extends OperationsPage implements BeforeEnterObserver {

    static final String PATH = OperationsPage.PATH + "/mislukt";

    private final OperationsDesk desk;
    private final StatusMessage said = new StatusMessage();
    private final Div content = new Div();

    FailedWorkView(OperationsDesk desk) {
        super("operations.failed");
        this.desk = desk;
        said.addClassName("stack");
        said.getElement().setAttribute("tabindex", "-1");
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
        said.removeAll();
        show(said, content);
    }

    private void fill() {
        List<FailedJob> jobs = AdministrationPages.orNotFound(desk::failed);
        content.removeAll();
        if (jobs.isEmpty()) {
            content.add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("operations.failed.none"),
                    getTranslation("operations.failed.none.what")));
            return;
        }
        if (jobs.size() == RetryingWork.MOST) {
            content.add(new Paragraph(getTranslation("operations.failed.most", RetryingWork.MOST)));
        }
        byCause(jobs).values().stream().filter(same -> same.size() > 1).forEach(same -> content.add(together(same)));
        content.add(new FailedWorkTable(jobs, desk, this::retry, this::edit));
    }

    private static Map<String, List<FailedJob>> byCause(List<FailedJob> jobs) {
        return jobs.stream().collect(Collectors.groupingBy(FailedJob::cause, TreeMap::new, Collectors.toList()));
    }

    private Component together(List<FailedJob> same) {
        FailedJob one = same.get(0);
        Button all = new Button(getTranslation("operations.failed.all", same.size()), click -> retryAll(same));
        all.setDisableOnClick(true);
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new Notice(
                        State.INFO,
                        getTranslation(
                                "operations.failed.same",
                                same.size(),
                                ModelNames.of(one.step(), getLocale()),
                                one.kind()))
                .with(new Div(all));
    }

    private void retry(FailedJob job) {
        retryAll(List.of(job));
    }

    private void retryAll(List<FailedJob> jobs) {
        int done = 0;
        @Nullable Refused last = null;
        for (FailedJob job : jobs) {
            try {
                desk.retry(job, Map.of());
                done++;
            } catch (Refused refused) {
                last = refused;
            }
        }
        fill();
        say(done, jobs.size() - done, last);
    }

    private void say(int done, int failed, @Nullable Refused why) {
        if (why == null) {
            said.say(new Notice(State.DONE, getTranslation("operations.failed.done", done)));
        } else if (done == 0 && failed == 1) {
            said.say(why, this::words);
        } else {
            Problem problem = why.problems().get(0);
            said.say(Notice.wrong(getTranslation("operations.failed.some", done, failed, words(problem))));
        }
        // The button that was pressed may be gone; the keyboard goes on from here.
        said.getElement().callJsFunction("focus");
    }

    private void edit(FailedJob job) {
        new EditWorkDialog(job, desk, getLocale(), () -> {
                    fill();
                    say(1, 0, null);
                })
                .open();
    }

    private String words(Problem problem) {
        return desk.words(problem, getLocale());
    }
}
