package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.Overview;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.PeriodFigures;
import nl.ibp.workflow.monitoring.ProposalMoment;
import org.jspecify.annotations.Nullable;

/** What happened in the period: how many were submitted, decided, concluded and sent back, and how long that took. */
class HappenedSection extends FigureSection<HappenedSection.Shown> {

    /** @param asked in words, of which period and part of the programme they are */
    record Shown(Overview overview, ListLinks links, String asked) {}

    @Override
    void draw(Shown shown) {
        PeriodFigures now = shown.overview().now();
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("figure-tiles");
        for (ProposalMoment moment : ProposalMoment.values()) {
            tiles.add(tile(moment, shown));
        }
        tiles.add(
                tile(
                        "overview.toDecision",
                        now.toDecision(),
                        shown.overview().compared().map(PeriodFigures::toDecision)),
                tile(
                        "overview.toStates",
                        now.toStates(),
                        shown.overview().compared().map(PeriodFigures::toStates)));
        add(heading("overview.happened", shown.asked()), tiles);
        shown.overview()
                .compared()
                .ifPresent(before ->
                        add(muted("overview.comparedWith", day(before.period(), true), day(before.period(), false))));
        if (shown.overview().secret() > 0) {
            add(muted("progress.steps.secret", shown.overview().secret()));
        }
    }

    private String day(Period period, boolean isFirst) {
        return Formats.in(getLocale()).date(isFirst ? period.from() : period.until());
    }

    private FigureTile tile(ProposalMoment moment, Shown shown) {
        PeriodFigures now = shown.overview().now();
        int count = now.of(moment);
        FigureTile tile = new FigureTile(
                        Formats.in(getLocale()).number(count), getTranslation("overview.moment." + moment))
                .leadingTo(shown.links().happened(moment, now.period()));
        if (moment == ProposalMoment.RETURNED) {
            now.shareReturned().ifPresent(share -> tile.with(getTranslation("overview.share", share, now.judged())));
        }
        shown.overview().compared().ifPresent(before -> tile.compared(compared(moment, count, before)));
        return tile;
    }

    private String compared(ProposalMoment moment, int count, PeriodFigures before) {
        String words = new Compared(getLocale()).counts(count, before.of(moment));
        return moment == ProposalMoment.RETURNED
                ? before.shareReturned()
                        .map(share -> getTranslation("overview.share.before", words, share))
                        .orElse(words)
                : words;
    }

    private FigureTile tile(String key, @Nullable Durations days, Optional<Durations> before) {
        if (days == null) {
            return new FigureTile("–", getTranslation(key)).wide().with(getTranslation("overview.untold"));
        }
        if (days.isEmpty()) {
            return new FigureTile("–", getTranslation(key)).wide().with(getTranslation("overview.days.none"));
        }
        Formats formats = Formats.in(getLocale());
        return new FigureTile(
                        getTranslation("overview.days", formats.days(days.median()), days.median()),
                        getTranslation(key))
                .wide()
                .with(getTranslation("overview.days.words", formats.days(days.ninetieth()), days.cases()))
                .compared(new Compared(getLocale()).days(days, before.orElse(null)));
    }
}
