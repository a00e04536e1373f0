package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.operations.LogPart;
import nl.ibp.workflow.operations.TellingMore.Telling;

/** What the log tells, and having a part of the program tell more of itself for an hour. */
@Route(LogView.PATH)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class LogView extends OperationsPage implements BeforeEnterObserver {

    static final String PATH = OperationsPage.PATH + "/logboek";

    private final OperationsDesk desk;
    private final StatusMessage said = new StatusMessage();
    private final Div content = new Div();

    LogView(OperationsDesk desk) {
        super("operations.log");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
        said.removeAll();
        show(said, content, new Notice(State.INFO, getTranslation("operations.log.private")));
    }

    private void fill() {
        DataTable table = new DataTable(getTranslation("operations.log"))
                .column(getTranslation("operations.log.part"))
                .column(getTranslation("operations.log.now"))
                .column(getTranslation("operations.log.act"));
        AdministrationPages.orNotFound(desk::logParts).forEach(telling -> table.row()
                .add(
                        DataTable.rowHeading(part(telling.part())),
                        DataTable.cell(now(telling)),
                        DataTable.cell(act(telling))));
        content.removeAll();
        content.add(table);
    }

    private Component part(LogPart part) {
        Code name = new Code(part.logger());
        name.addClassNames("muted", "text-small", "operations-logger");
        Div words = new Div(new Span(getTranslation("operations.log.part." + part)), name);
        words.addClassName("cell-lines");
        return words;
    }

    private Component now(Telling telling) {
        Instant until = telling.until();
        return until == null
                ? new Badge(State.QUIET, getTranslation("operations.log.usual"))
                : new Badge(State.ON_ITS_WAY, getTranslation("operations.log.more", moment(until)));
    }

    private Button act(Telling telling) {
        boolean tellsMore = telling.until() != null;
        String verb = tellsMore ? "operations.log.less" : "operations.log.louder";
        Button button = new Button(getTranslation(verb));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(verb + ".which", getTranslation("operations.log.part." + telling.part())));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (tellsMore) {
                desk.tellAsUsual(telling.part());
            } else {
                desk.tellMore(telling.part());
            }
            fill();
            said.say(new Notice(
                    State.DONE,
                    getTranslation(
                            tellsMore ? "operations.log.less.done" : "operations.log.louder.done",
                            getTranslation("operations.log.part." + telling.part()))));
        });
        return button;
    }
}
