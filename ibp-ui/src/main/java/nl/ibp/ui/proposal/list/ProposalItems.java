package nl.ibp.ui.proposal.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.component.OnePiece;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.SmallPathLine;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.StandingStill;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.ui.proposal.StatusPath;
import nl.ibp.ui.proposal.drafting.DraftNavigation;
import nl.ibp.workflow.monitoring.ProposalRow;
import org.springframework.stereotype.Component;

/** Makes the rows of the list. */
@Component
class ProposalItems {

    private final Provinces provinces;
    private final Themes themes;
    private final I18NProvider texts;

    ProposalItems(Provinces provinces, Themes themes, I18NProvider texts) {
        this.provinces = provinces;
        this.themes = themes;
        this.texts = texts;
    }

    /** @param writesFor provinces the reader writes proposals for: these lead to the draft while it is one */
    ListItem item(ProposalRow row, Set<ProvinceCode> writesFor, Locale locale) {
        boolean writes = row.status().isEditable() && writesFor.contains(row.lead());
        ListItem item = new ListItem(words(row, writes, locale), standing(row, locale));
        item.addClassNames("item", "proposal-item");
        OnePiece.whenShown(item);
        return item;
    }

    private Div words(ProposalRow row, boolean writes, Locale locale) {
        Anchor link = new Anchor(
                writes ? DraftNavigation.addressOf(row.id()) : DossierNavigation.addressOf(row.id()),
                TitleText.of(row.title(), locale));
        link.addClassName("item-title");
        Span number = new Span(row.number().toString());
        number.addClassName("eyebrow");
        Div eyebrow = new Div(number);
        eyebrow.addClassName("row");
        if (row.title().isSecret()) {
            eyebrow.add(new SecretBadge(locale));
        }
        Div about = new Div(meta(who(row, locale)), about(row));
        about.addClassName("proposal-meta");
        Div words = new Div(eyebrow, link, about);
        words.addClassName("proposal-words");
        return words;
    }

    private static Span meta(String text) {
        Span meta = new Span(text);
        meta.addClassName("item-meta");
        return meta;
    }

    private String who(ProposalRow row, Locale locale) {
        String lead = provinces.get(row.lead()).name();
        if (row.partners().isEmpty()) {
            return lead;
        }
        String partners =
                row.partners().stream().map(code -> provinces.get(code).name()).collect(Collectors.joining(", "));
        return texts.getTranslation("proposals.with", locale, lead, partners);
    }

    private Span about(ProposalRow row) {
        Span about = new SourceText(
                row.themes().stream().map(number -> themes.get(number).name()).collect(Collectors.joining(" · ")));
        about.addClassName("item-meta");
        return about;
    }

    private Div standing(ProposalRow row, Locale locale) {
        String since = Formats.in(locale).date(OfficialTime.dayOf(row.since()));
        Div line = new Div(new StatusBadge(row.status(), locale));
        if (row.parked()) {
            line.add(new StandingStill(texts.getTranslation("term.parked", locale)));
        }
        line.add(meta(texts.getTranslation("proposals.since", locale, since)));
        line.addClassName("row");
        Div standing = new Div(line, new SmallPathLine(StatusPath.of(row.status(), row.parked(), locale)));
        standing.addClassName("proposal-standing");
        return standing;
    }
}
