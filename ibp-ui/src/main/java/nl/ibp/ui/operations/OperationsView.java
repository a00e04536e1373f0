package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.live.Node;
import nl.ibp.workflow.operations.JobCounts;
import nl.ibp.workflow.operations.OpenWorkCounts;
import nl.ibp.workflow.operations.WatchingOperations.Operation;
import nl.ibp.workflow.operations.WorkFigures;
import org.jspecify.annotations.Nullable;

/** For administrators: how the product does at this moment, and the ways to what asks for them. */
@Route(OperationsPage.PATH)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class OperationsView extends OperationsPage implements BeforeEnterObserver {

    private static final long MEGABYTE = 1_000_000;

    private static final String CONNECTIONS = "beheer/koppelingen";

    /** As long as this nobody need wonder. */
    private static final Duration USUAL_LAG = Duration.ofMinutes(1);

    private final OperationsDesk desk;
    private final OpenPages pages;

    OperationsView(OperationsDesk desk, OpenPages pages) {
        super("operations.page");
        this.desk = desk;
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
    }

    private void look() {
        Operation now = AdministrationPages.orNotFound(desk::now);
        Button again = new Button(getTranslation("operations.again"), click -> look());
        Paragraph counted = new Paragraph(getTranslation("operations.counted", moment(desk.moment())));
        counted.addClassName("muted");
        Div head = new Div(counted, again);
        head.addClassNames("row", "operations-head");
        List<Component> sections = new ArrayList<>(List.of(
                head,
                section(
                        "operations.work",
                        now.work()
                                .<Component>map(this::figures)
                                .orElseGet(() -> Notice.wrong(getTranslation("operations.away")))),
                section("operations.tools", tools())));
        if (!now.nodes().isEmpty()) {
            sections.add(section("operations.nodes", nodes(now.nodes())));
        }
        sections.add(section("operations.node", node(now)));
        show(sections.toArray(Component[]::new));
    }

    private Section section(String heading, Component content) {
        return new Section(new H2(getTranslation(heading)), content);
    }

    private Component figures(WorkFigures figures) {
        OpenWorkCounts.Counts work = figures.work();
        JobCounts.Counts jobs = figures.jobs();
        UnorderedList sentences = new UnorderedList(
                sentence(figures.open(), "open", "voortgang/aan-zet", null),
                sentence(work.overdue(), "overdue", "voortgang/aan-zet", null),
                sentence(jobs.planned(), "planned", null, null),
                sentence(jobs.due(), "due", null, late(jobs)),
                sentence(jobs.failed(), "failed", FailedWorkView.PATH, troubled(jobs.failed())),
                sentence(work.mailWaiting(), "mail", null, null),
                sentence(work.mailInTrouble(), "trouble", "beheer", troubled(work.mailInTrouble())),
                sentence(work.deliveriesWaiting(), "deliveries", CONNECTIONS, null),
                sentence(work.deliveriesStuck(), "stuck", CONNECTIONS, troubled(work.deliveriesStuck())),
                sentence(figures.sessions(), "sessions", SignedInView.PATH, null));
        sentences.addClassName("figure-sentences");
        Div card = new Div(sentences);
        card.addClassNames("card", "operations-figures");
        return card;
    }

    private @Nullable Badge late(JobCounts.Counts jobs) {
        return jobs.lag().compareTo(USUAL_LAG) > 0
                ? new Badge(
                        State.LATE, getTranslation("operations.lag", jobs.lag().toMinutes()))
                : null;
    }

    private @Nullable Badge troubled(long number) {
        return number > 0 ? new Badge(State.LATE, Glyph.ALERT, getTranslation("operations.look")) : null;
    }

    private ListItem sentence(long number, String key, @Nullable String address, @Nullable Badge badge) {
        Span figure = new Span(Formats.in(getLocale()).number(number));
        figure.addClassName("figure");
        Span words = new Span(getTranslation("operations.figure." + key, number));
        Component line = address == null ? new Div(figure, words) : new Anchor(address, figure, words);
        line.addClassName("figure-sentence");
        if (badge != null) {
            line.getElement().appendChild(badge.getElement());
        }
        return new ListItem(line);
    }

    private Component tools() {
        UnorderedList list = new UnorderedList(
                tool("operations.failed", FailedWorkView.PATH),
                tool("operations.differences", DifferencesView.PATH),
                tool("sessions.page", SignedInView.PATH),
                tool("operations.log", LogView.PATH));
        list.addClassName("operations-tools");
        return list;
    }

    private ListItem tool(String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key));
        Paragraph words = new Paragraph(getTranslation(key + ".short"));
        words.addClassName("muted");
        ListItem item = new ListItem(link, words);
        item.addClassName("card");
        return item;
    }

    private Component nodes(List<Node> nodes) {
        DataTable table = new DataTable(getTranslation("operations.nodes"))
                .readOnly()
                .column(getTranslation("operations.nodes.address"))
                .column(getTranslation("operations.nodes.version"))
                .column(getTranslation("operations.nodes.since"))
                .column(getTranslation("operations.nodes.state"));
        nodes.forEach(node -> table.row()
                .add(
                        DataTable.rowHeading(new Span(node.address())),
                        DataTable.cell(new Span(
                                node.version().isEmpty()
                                        ? getTranslation("operations.nodes.noVersion")
                                        : node.version())),
                        DataTable.dateCell(new Span(moment(node.startedAt()))),
                        DataTable.cell(state(node))));
        return table;
    }

    private Badge state(Node node) {
        if (!node.isThere()) {
            return new Badge(State.LATE, Glyph.ALERT, getTranslation("operations.nodes.silent", moment(node.seenAt())));
        }
        return node.draining()
                ? new Badge(State.QUIET, getTranslation("operations.nodes.draining"))
                : new Badge(State.DONE, getTranslation("operations.nodes.there"));
    }

    private Component node(Operation now) {
        Runtime machine = Runtime.getRuntime();
        long used = (machine.totalMemory() - machine.freeMemory()) / MEGABYTE;
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        Formats formats = Formats.in(getLocale());
        return new DefinitionList()
                .add(getTranslation("operations.node.since"), moment(started))
                .add(getTranslation("operations.node.pages"), formats.number(pages.number()))
                .add(
                        getTranslation("operations.node.connections"),
                        getTranslation(
                                "operations.node.connections.value",
                                now.connections().inUse(),
                                now.connections().most(),
                                now.connections().waiting()))
                .add(
                        getTranslation("operations.node.memory"),
                        getTranslation("operations.node.memory.value", used, machine.maxMemory() / MEGABYTE));
    }

    @Override
    boolean isFirst() {
        return true;
    }
}
