package nl.ibp.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.i18n.Formats;
import org.jspecify.annotations.Nullable;

/** All milestones: the date as it was written, the days it stands for, and how it stands by the last report. */
class MilestoneTable extends Composite<SortableTable<FollowedMilestone>> {

    private final List<FollowedMilestone> milestones;
    private final MilestoneWords words;
    private final @Nullable Consumer<FollowedMilestone> report;

    /** @param report asks how one stands; null for who may not report */
    MilestoneTable(List<FollowedMilestone> milestones, LocalDate today, @Nullable Consumer<FollowedMilestone> report) {
        this.milestones = milestones;
        this.words = new MilestoneWords(getLocale(), today);
        this.report = report;
    }

    @Override
    protected SortableTable<FollowedMilestone> initContent() {
        SortableTable<FollowedMilestone> table = new SortableTable<>(getTranslation("programme.milestones"), milestones)
                .column(TableColumn.<FollowedMilestone>text(
                                getTranslation("programme.milestone"),
                                one -> one.milestone().description())
                        .shownAs(one -> new SourceText(one.milestone().description())))
                .column(TableColumn.<FollowedMilestone>text(
                                getTranslation("programme.when"), one -> words.when(one.date()))
                        .shownAs(this::when)
                        .orderedBy(FollowedMilestone.CHRONOLOGICAL))
                .column(TableColumn.<FollowedMilestone>text(
                                getTranslation("programme.theme.column"), one -> name(one.theme()))
                        .shownAs(one -> link(one.theme()))
                        .orderedBy(Comparator.comparing(one -> one.theme().number())))
                .column(TableColumn.text(getTranslation("milestone.standing"), words::standing)
                        .shownAs(this::standing))
                .alsoInFile(TableColumn.text(getTranslation("milestone.note"), MilestoneTable::note));
        if (report != null) {
            table.column(action(report));
        }
        table.addClassName("milestones");
        return table.sortedBy(1).withDownloads();
    }

    private static String name(Theme theme) {
        return theme.number() + ". " + theme.name();
    }

    private static String note(FollowedMilestone milestone) {
        return milestone.latest().map(MilestoneReport::note).orElse("");
    }

    private Component when(FollowedMilestone milestone) {
        ApproximateDate date = milestone.date();
        Div when = new Div(date.precision() == Precision.PRO_MEMORIE ? new ProMemorie() : written(date));
        when.addClassName("cell-lines");
        String window = words.window(date);
        if (!window.isEmpty()) {
            when.add(muted(window));
        }
        if (milestone.isMoved()) {
            when.add(muted(getTranslation(
                    "milestone.was", words.when(milestone.milestone().date()))));
        }
        return when;
    }

    private Span written(ApproximateDate date) {
        return words.isDated(date) ? new SourceText(date.label()) : muted(words.when(date));
    }

    private Anchor link(Theme theme) {
        Anchor link = new Anchor(ProgrammeView.PATH + "#" + ThemeCard.idOf(theme.number()));
        link.add(new SourceText(name(theme)));
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Component standing(FollowedMilestone milestone) {
        Div standing = new Div(words.badge(milestone));
        standing.addClassName("cell-lines");
        milestone.latest().ifPresent(report -> {
            if (!report.note().isEmpty()) {
                standing.add(new SourceText(report.note()));
            }
            standing.add(muted(
                    getTranslation("milestone.reported", Formats.in(getLocale()).date(report.on()))));
        });
        return standing;
    }

    private TableColumn<FollowedMilestone> action(Consumer<FollowedMilestone> asking) {
        return TableColumn.<FollowedMilestone>text(getTranslation("milestone.action"), one -> "")
                .shownAs(milestone -> {
                    Button button = new Button(getTranslation("milestone.report"), click -> asking.accept(milestone));
                    button.setAriaLabel(getTranslation(
                            "milestone.report.of", milestone.milestone().description()));
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    return button;
                });
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "text-small");
        return span;
    }
}
