package nl.ibp.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.meeting.ListedDecision;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.meeting.MeetingStatus;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.OutcomeBadge;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;

/** Makes the tables of meetings to come and of those that were held. */
@org.springframework.stereotype.Component
class MeetingTables {

    private static final int AT_A_TIME = 12;

    private final KeepingMeetings meetings;
    private final ProposalTitles titles;
    private final CurrentActor actor;
    private final NameBook names;

    MeetingTables(KeepingMeetings meetings, ProposalTitles titles, CurrentActor actor, NameBook names) {
        this.meetings = meetings;
        this.titles = titles;
        this.actor = actor;
        this.names = names;
    }

    /** @param act does what a button does, and says so */
    Component planned(Locale locale, BiConsumer<Runnable, String> act) {
        List<Meeting> planned = meetings.all().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        if (planned.isEmpty()) {
            return new EmptyState(
                    Glyph.CALENDAR, text("meeting.planned.none", locale), text("meeting.planned.none.what", locale));
        }
        List<BodyId> led = meetings.ledBy(actor.get());
        Map<BodyId, Integer> toList = planned.stream()
                .map(Meeting::body)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), body -> meetings.toList(body).size()));
        DataTable table = new DataTable(text("meeting.planned", locale))
                .column(text("meeting.day", locale))
                .column(text("meeting.body", locale))
                .column(text("meeting.toList", locale))
                .column(text("meeting.actions", locale));
        planned.forEach(meeting -> table.row()
                .add(
                        DataTable.rowHeading(new Span(Formats.in(locale).dateWithDay(meeting.day()))),
                        DataTable.cell(new Span(names.body(meeting.body(), locale))),
                        DataTable.cell(new Span(text("meeting.toList.count", locale, toList.get(meeting.body())))),
                        DataTable.cell(led.contains(meeting.body()) ? actions(meeting, locale, act) : new Span())));
        return table;
    }

    private Div actions(Meeting meeting, Locale locale, BiConsumer<Runnable, String> act) {
        Button hold = new Button(
                text("meeting.hold", locale),
                click -> act.accept(() -> meetings.hold(actor.get(), meeting.id()), "meeting.hold.done"));
        Button cancel = new Button(
                text("meeting.cancel", locale),
                click -> act.accept(() -> meetings.cancel(actor.get(), meeting.id()), "meeting.cancel.done"));
        hold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(hold, cancel);
        actions.addClassName("row");
        return actions;
    }

    Component held(Locale locale) {
        List<Meeting> held = meetings.all().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .toList();
        if (held.isEmpty()) {
            return new Paragraph(text("meeting.held.none", locale));
        }
        Div lists = new Div();
        lists.addClassName("stack-l");
        Button more = new Button(text("meeting.held.more", locale));
        more.addClickListener(click -> showMore(held, lists, more, locale));
        showMore(held, lists, more, locale);
        Div all = new Div(lists, more);
        all.addClassName("stack-l");
        return all;
    }

    /** Some at a time: over the years there are hundreds. */
    private void showMore(List<Meeting> held, Div lists, Button more, Locale locale) {
        List<Meeting> next =
                held.stream().skip(lists.getComponentCount()).limit(AT_A_TIME).toList();
        Map<ProposalId, Named> named = titles.of(
                actor.get(),
                next.stream()
                        .flatMap(meeting -> meeting.listed().stream())
                        .map(ListedDecision::proposal)
                        .collect(Collectors.toSet()));
        next.forEach(meeting -> lists.add(list(meeting, named, locale)));
        more.setVisible(lists.getComponentCount() < held.size());
    }

    private Article list(Meeting meeting, Map<ProposalId, Named> named, Locale locale) {
        String title = text(
                "meeting.list",
                locale,
                names.body(meeting.body(), locale),
                Formats.in(locale).dateWithDay(meeting.day()));
        Article list = new Article(new H3(title));
        list.addClassNames("card", "stack");
        if (meeting.listed().isEmpty()) {
            list.add(new Paragraph(text("meeting.list.empty", locale)));
            return list;
        }
        DataTable table = new DataTable(title)
                .column(text("meeting.proposal", locale))
                .column(text("meeting.decision", locale))
                .column(text("meeting.manner", locale))
                .column(text("meeting.decidedAt", locale));
        meeting.listed()
                .forEach(decision -> fill(table.row(), meeting, decision, named.get(decision.proposal()), locale));
        list.add(table);
        return list;
    }

    private void fill(NativeTableRow row, Meeting meeting, ListedDecision decision, Named named, Locale locale) {
        boolean board = names.kindOf(meeting.body()) == BodyKind.BOARD;
        row.add(
                DataTable.rowHeading(proposal(decision, named, locale)),
                DataTable.cell(
                        board
                                ? OutcomeBadge.of(BoardOutcome.valueOf(decision.outcome()), locale)
                                : OutcomeBadge.of(Position.valueOf(decision.outcome()), locale)),
                DataTable.cell(new Span(text("dossier.manner." + decision.manner(), locale))),
                DataTable.cell(new Span(Formats.in(locale).dateWithDay(OfficialTime.dayOf(decision.decidedAt())))));
    }

    // Of what is secret for who reads not even the number: it would tell who advised on it.
    private static Component proposal(ListedDecision decision, Named named, Locale locale) {
        String title = TitleText.of(named.title(), locale);
        return named.title().text().isEmpty()
                ? new Span(title)
                : new Anchor(DossierNavigation.addressOf(decision.proposal()), named.number() + " " + title);
    }

    private static String text(String key, Locale locale, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
