package nl.ibp.ui.connections;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ibp.ui.administration.AdministrationPage;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.event.KeepingSubscriptions.Readiness;
import nl.ibp.workflow.event.SubscriptionId;

/** For administrators: the systems that are told what happens, and how it goes with each. */
@Route(ConnectionsView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@StyleSheet("context://connections.css")
@PermitAll
class ConnectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "beheer/koppelingen";

    private final ConnectionDesk desk;
    private final StatusMessage result = new StatusMessage();
    private final Div content = new Div();

    ConnectionsView(ConnectionDesk desk) {
        this.desk = desk;
        addClassName("page");
        content.addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Connection> connections = AdministrationPages.orNotFound(desk::all);
        Readiness readiness = desk.readiness();
        removeAll();
        result.removeAll();
        PageHeader header = new PageHeader(getPageTitle()).withLead(getTranslation("connections.explained"));
        if (readiness == Readiness.READY) {
            header.withActions(newButton());
        }
        add(header, new AdministrationPages(AdministrationPage.CONNECTIONS), result, content);
        show(connections, readiness);
    }

    private Button newButton() {
        Button button = new Button(
                getTranslation("connections.new"), Glyph.PLUS.icon(), click -> new ConnectionDialogs(desk, getLocale())
                        .begin(this::begun));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void begun(String name, Begun begun) {
        show(desk.all(), desk.readiness());
        NewSecret secret = new NewSecret(begun.secret());
        content.addComponentAsFirst(secret);
        result.say(new Notice(State.DONE, getTranslation("connections.begun", name)));
        secret.takeCursor();
    }

    private void show(List<Connection> connections, Readiness readiness) {
        content.removeAll();
        if (readiness != Readiness.READY) {
            content.add(new Notice(State.INFO, getTranslation("connections.off." + readiness))
                    .withTitle(getTranslation("connections.off")));
        }
        if (!connections.isEmpty()) {
            content.add(table(connections));
        } else if (readiness == Readiness.READY) {
            content.add(new EmptyState(
                    Glyph.LINK, getTranslation("connections.none"), getTranslation("connections.none.what")));
        }
    }

    private DataTable table(List<Connection> connections) {
        ConnectionWords words = new ConnectionWords(getLocale());
        Formats formats = Formats.in(getLocale());
        DataTable table = new DataTable(getPageTitle())
                .column(getTranslation("connections.receiver"))
                .column(getTranslation("connections.state"))
                .numberColumn(getTranslation("connections.waiting"))
                .numberColumn(getTranslation("connections.stuck"))
                .column(getTranslation("connections.last"));
        table.addClassName("connections");
        connections.forEach(connection -> table.row()
                .add(
                        DataTable.rowHeading(receiver(connection)),
                        DataTable.cell(words.state(connection)),
                        DataTable.numberCell(
                                new Span(formats.number(connection.count().waiting()))),
                        DataTable.numberCell(
                                new Span(formats.number(connection.count().stuck()))),
                        DataTable.cell(
                                new Span(words.momentOrNever(connection.count().lastSentAt())))));
        return table;
    }

    private static Div receiver(Connection connection) {
        Span address = new Span(connection.subscription().address().toString());
        address.addClassNames("muted", "text-small", "wraps");
        Div receiver = new Div(
                new Anchor(
                        addressOf(connection.subscription().id()),
                        connection.subscription().name()),
                address);
        receiver.addClassName("cell-lines");
        return receiver;
    }

    static String addressOf(SubscriptionId id) {
        return PATH + "/" + id;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("connections.title");
    }
}
