package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.MinorityPosition;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Recusal;
import nl.ibp.domain.consultation.Review;
import nl.ibp.domain.consultation.Upholding;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;

/** One committee's round: what it advises, under which conditions, and who thinks otherwise. */
public class AdviceCard extends Article {

    private final Consultation round;
    private final Consultation given;
    private final Dossier dossier;
    private final NameBook names;

    public AdviceCard(Consultation round, Dossier dossier, NameBook names) {
        this.round = round;
        this.given = dossier.givenIn(round);
        this.dossier = dossier;
        this.names = names;
        addClassNames("card", "advice-card");
        add(head());
        round.upholding().ifPresent(upholding -> add(upheld(upholding)));
        given.deferrals().forEach(deferral -> add(deferral(deferral)));
        round.advice().map(Advice::text).filter(text -> !text.isEmpty()).ifPresent(text -> add(passage(text)));
        addPart("dossier.advice.conditions", conditions());
        addPart("dossier.advice.minority", minority());
        addPart("dossier.advice.remarks", remarks());
        addPart("dossier.advice.recused", recused());
    }

    private Component head() {
        Div head = new Div(new H4(new SourceText(names.body(round.body(), getLocale()))));
        head.addClassName("stack");
        round.advice().ifPresent(advice -> head.add(OutcomeBadge.of(advice.position(), getLocale())));
        Span when = new Span(when());
        when.addClassNames("text-small", "muted");
        head.add(when);
        Span version = new Span(getTranslation("dossier.advice.givenOn", given.version()));
        version.addClassNames("text-small", "muted");
        head.add(version);
        return head;
    }

    private Component upheld(Upholding upholding) {
        Div upheld = new Div(passage(getTranslation(
                "dossier.advice.upheld",
                upholding.version(),
                Days.date(upholding.at(), getLocale()),
                upholding.reasons())));
        EarlierVersion.link(dossier, upholding.version(), round.version()).ifPresent(upheld::add);
        upheld.addClassName("card-part");
        return upheld;
    }

    private String when() {
        return switch (round.status()) {
            case REVIEWING ->
                getTranslation(
                        "dossier.advice.reviewing",
                        round.reviews().size(),
                        round.members().size(),
                        Formats.in(getLocale()).dateWithDay(round.reviewDue()));
            case ADVISING -> getTranslation("dossier.advice.advising");
            case ESTABLISHED, UPHELD ->
                getTranslation(
                        "dossier.advice.establishedOn",
                        round.advice()
                                .map(advice -> Days.date(advice.establishedAt(), getLocale()))
                                .orElse(""));
            case ENDED -> getTranslation("dossier.advice.ended");
        };
    }

    private Component deferral(Advice deferral) {
        return new Div(
                OutcomeBadge.of(Position.DEFER, getLocale()),
                new Paragraph(getTranslation(
                        "dossier.advice.deferred", Days.date(deferral.establishedAt(), getLocale()), deferral.text())));
    }

    private List<ListItem> conditions() {
        Set<String> all =
                new LinkedHashSet<>(round.advice().map(Advice::conditions).orElse(List.of()));
        given.reviews().forEach(review -> all.addAll(review.conditions()));
        return all.stream().map(this::condition).toList();
    }

    private ListItem condition(String condition) {
        String askedBy = given.reviews().stream()
                .filter(review -> review.conditions().contains(condition))
                .map(this::member)
                .collect(Collectors.joining(", "));
        ListItem item = new ListItem(passage(condition));
        boolean taken =
                round.advice().filter(a -> a.conditions().contains(condition)).isPresent();
        if (!askedBy.isEmpty()) {
            item.add(small(getTranslation("dossier.advice.askedBy", askedBy)));
        }
        if (round.advice().isPresent() && !taken) {
            item.add(small(getTranslation("dossier.advice.notTaken")));
        }
        return item;
    }

    private List<ListItem> minority() {
        return round.advice().map(Advice::minority).orElse(List.of()).stream()
                .map(this::dissent)
                .toList();
    }

    private ListItem dissent(MinorityPosition dissent) {
        Span who = new Span(names.seatInBody(dissent.member(), getLocale()));
        who.addClassName("item-title");
        Div head = new Div(who, OutcomeBadge.of(dissent.position(), getLocale()));
        head.addClassName("row");
        return new ListItem(head, passage(dissent.remarks()));
    }

    // Those of the minority stand with it already, and those the chair took over stand in the advice.
    private List<ListItem> remarks() {
        List<Review> others = given.reviews().stream()
                .filter(review -> !review.remarks().isEmpty())
                .filter(review -> round.advice()
                        .filter(advice -> advice.text().contains(review.remarks()))
                        .isEmpty())
                .filter(review -> round.advice().map(Advice::minority).orElse(List.of()).stream()
                        .noneMatch(dissent -> dissent.member().equals(review.member())))
                .toList();
        return others.stream()
                .map(review -> new ListItem(small(member(review)), passage(review.remarks())))
                .toList();
    }

    private List<ListItem> recused() {
        return given.recusals().stream()
                .map(Recusal::interest)
                .map(interest -> new ListItem(
                        small(names.seatInBody(interest.member(), getLocale())), passage(interest.reasons())))
                .toList();
    }

    private void addPart(String key, List<ListItem> items) {
        if (items.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("plain-list");
        Div part = new Div(new H5(getTranslation(key)), list);
        part.addClassName("card-part");
        add(part);
    }

    private String member(Review review) {
        return names.seatInBody(review.member(), getLocale());
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("line", "text-small", "muted");
        return small;
    }

    private static Paragraph passage(String text) {
        Paragraph passage = new Paragraph(text);
        passage.addClassName("passage");
        return passage;
    }
}
