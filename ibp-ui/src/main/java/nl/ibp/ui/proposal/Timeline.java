package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.ui.component.OnePiece;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;
import org.jspecify.annotations.Nullable;

/** All that happened in a dossier, over all bodies, by day, the latest first; or what one body did. */
public class Timeline extends Composite<Div> {

    /** So many are shown at once; the rest when asked for, and on paper. */
    private static final int AT_ONCE = 25;

    private final List<RecordEntry> entries;
    private final NameBook names;
    private final RecordSentence sentences;
    private final Map<PersonId, String> people;
    private final Div days = new Div();
    private final Button older = new Button(getTranslation("dossier.timeline.older"));

    public Timeline(Dossier dossier, NameBook names) {
        this.entries = new ArrayList<>(dossier.record());
        this.names = names;
        people = names.people(dossier.record().stream()
                .flatMap(entry -> Stream.of(entry.person(), entry.onBehalfOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        sentences = new RecordSentence(names, getLocale());
        // Stable, so that what happened in one moment keeps its order, turned round with the rest.
        Collections.reverse(entries);
        getContent().addClassNames("timeline", "stack");
        days.addClassName("timeline-days");
        if (entries.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("dossier.timeline.empty")));
        } else {
            older.addClickListener(click -> showOlder());
            getContent().add(filter(), days, older);
            show(null);
        }
    }

    private Select<BodyId> filter() {
        Select<BodyId> filter = new Select<>();
        filter.setLabel(getTranslation("dossier.timeline.filter"));
        filter.addClassName("no-print");
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("dossier.timeline.all"));
        filter.setItemLabelGenerator(
                body -> body == null ? getTranslation("dossier.timeline.all") : names.body(body, getLocale()));
        filter.setItems(entries.stream()
                .flatMap(entry -> bodyOf(entry).stream())
                .distinct()
                .sorted(Comparator.comparing(body -> names.body(body, getLocale())))
                .toList());
        filter.addValueChangeListener(change -> show(change.getValue()));
        return filter;
    }

    private void show(@Nullable BodyId body) {
        days.removeAll();
        Map<LocalDate, List<RecordEntry>> byDay = new LinkedHashMap<>();
        entries.stream()
                .filter(entry ->
                        body == null || bodyOf(entry).filter(body::equals).isPresent())
                .forEach(entry -> byDay.computeIfAbsent(Days.of(entry.at()), day -> new ArrayList<>())
                        .add(entry));
        int shown = 0;
        for (Map.Entry<LocalDate, List<RecordEntry>> day : byDay.entrySet()) {
            Section section =
                    shown < AT_ONCE ? day(day.getKey(), day.getValue()) : older(day(day.getKey(), day.getValue()));
            shown += day.getValue().size();
            days.add(section);
        }
        days.removeClassName("shows-older");
        older.setVisible(days.getChildren()
                .anyMatch(day -> day.getElement().getClassList().contains("is-older")));
    }

    private void showOlder() {
        days.addClassName("shows-older");
        older.setVisible(false);
    }

    private Section day(LocalDate day, List<RecordEntry> those) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline-entries");
        those.forEach(entry -> list.add(line(entry)));
        Section section = new Section(new H3(Formats.in(getLocale()).dateWithDay(day)), list);
        section.addClassName("timeline-day");
        OnePiece.whenShown(section);
        return section;
    }

    /** Out of sight at first. */
    private static Section older(Section day) {
        day.addClassName("is-older");
        return day;
    }

    private ListItem line(RecordEntry entry) {
        Span time = new Span(Days.time(entry.at(), getLocale()));
        time.addClassName("timeline-time");
        Span sentence = new Span(sentences.of(entry));
        sentence.addClassName("passage");
        Span who = new Span(who(entry));
        who.addClassName("item-meta");
        Div text = new Div(sentence, who);
        text.addClassName("timeline-text");
        return new ListItem(time, text);
    }

    private String who(RecordEntry entry) {
        if (entry.seat() == null) {
            return getTranslation("dossier.timeline.byItself");
        }
        String seat = names.seat(entry.seat(), getLocale());
        String name = entry.person() == null ? seat : people.get(entry.person());
        if (entry.isBySubstitute()) {
            return substitute(entry, name, seat);
        }
        return name.equals(seat) ? seat : getTranslation("dossier.timeline.who", seat, name);
    }

    private String substitute(RecordEntry entry, String name, String seat) {
        if (entry.onBehalfOf() == null) {
            return getTranslation("dossier.timeline.forVacant", name, seat);
        }
        String holder = people.get(entry.onBehalfOf());
        return holder.equals(seat)
                ? getTranslation("dossier.timeline.forSeat", name, seat)
                : getTranslation("dossier.timeline.onBehalfOf", name, holder, seat);
    }

    // Whose it is; where a term passed or work was opened, whose work that is.
    private Optional<BodyId> bodyOf(RecordEntry entry) {
        if (entry.seat() != null) {
            return Optional.of(names.bodyOf(entry.seat()));
        }
        String body = entry.details().get("body");
        String province = entry.details().get("province");
        if (province != null) {
            return Optional.of(names.collegeOf(new ProvinceCode(province)));
        }
        return Optional.ofNullable(body).map(BodyId::new);
    }
}
