package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;

/** Says at the head of a dossier what holds for all of it now, and why. */
final class StandNotices {

    private StandNotices() {}

    static List<Notice> of(RegionalProposal proposal, Locale locale) {
        List<Notice> notices = new ArrayList<>();
        proposal.parking()
                .ifPresent(parking ->
                        notices.add(notice("dossier.parked", Glyph.PAUSE, parking.since(), parking.reasons(), locale)));
        proposal.revocation()
                .ifPresent(asked -> notices.add(
                        notice("dossier.revocationAsked", Glyph.UNDO, asked.at(), asked.reasons(), locale)));
        return notices;
    }

    private static Notice notice(String texts, Glyph glyph, Instant since, String reasons, Locale locale) {
        String day = Formats.in(locale).date(OfficialTime.dayOf(since));
        Paragraph why = new Paragraph(I18NProvider.translate(locale, "dossier.reason", reasons));
        why.addClassName("passage");
        return new Notice(State.INFO, glyph, I18NProvider.translate(locale, texts + ".what"))
                .withTitle(I18NProvider.translate(locale, texts, day))
                .with(why);
    }
}
