package nl.ibp.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;

/** The mandates of the kopgroep, with who holds them, for what and until when. */
class MandateList extends Div {

    private final NameBook names;
    private final LocalDate today;
    private final boolean mayEnd;
    private final Consumer<MandateId> end;

    MandateList(List<Mandate> mandates, NameBook names, LocalDate today, boolean mayEnd, Consumer<MandateId> end) {
        this.names = names;
        this.today = today;
        this.mayEnd = mayEnd;
        this.end = end;
        addClassName("stack");
        if (mandates.isEmpty()) {
            add(new EmptyState(
                    Glyph.VOTE, getTranslation("meeting.mandates.none"), getTranslation("meeting.mandates.none.what")));
        }
        mandates.forEach(mandate -> add(card(mandate)));
    }

    private Article card(Mandate mandate) {
        Formats formats = Formats.in(getLocale());
        DefinitionList facts = new DefinitionList();
        facts.add(
                getTranslation("meeting.mandate.holders"),
                new Span(mandate.holders().stream()
                        .map(seat -> names.seatInBody(seat, getLocale()))
                        .collect(Collectors.joining(", "))));
        facts.add(
                getTranslation("meeting.mandate.themes"),
                new Span(mandate.themes().stream()
                        .map(theme -> names.theme(theme).name())
                        .collect(Collectors.joining(", "))));
        facts.add(
                getTranslation("meeting.mandate.period"),
                new Span(getTranslation(
                        "meeting.mandate.fromUntil",
                        formats.dateWithDay(mandate.from()),
                        formats.dateWithDay(mandate.until()))));
        Article card = new Article(head(mandate), facts);
        card.addClassNames("card", "stack");
        mandate.end()
                .ifPresent(ended -> card.add(new Paragraph(getTranslation(
                        ended.isWithCollege() ? "meeting.mandate.endedWithCollege" : "meeting.mandate.endedBecause",
                        formats.dateWithDay(OfficialTime.dayOf(ended.at())),
                        ended.reasons()))));
        if (mayEnd && isOpen(mandate)) {
            Button button = new Button(getTranslation("meeting.mandate.end"), click -> end.accept(mandate.id()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(new Div(button));
        }
        return card;
    }

    private Component head(Mandate mandate) {
        Div head = new Div(new H3(mandate.subject()), badge(mandate));
        head.addClassName("row");
        return head;
    }

    private Badge badge(Mandate mandate) {
        if (mandate.holdsOn(today)) {
            return new Badge(State.ON_ITS_WAY, getTranslation("meeting.mandate.holds"));
        }
        boolean ahead = isOpen(mandate) && today.isBefore(mandate.from());
        return new Badge(
                State.QUIET, Glyph.CALENDAR, getTranslation(ahead ? "meeting.mandate.ahead" : "meeting.mandate.over"));
    }

    private boolean isOpen(Mandate mandate) {
        return mandate.end().isEmpty() && !mandate.until().isBefore(today);
    }
}
