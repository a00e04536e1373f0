package nl.ibp.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.component.State;
import nl.ibp.ui.proposal.list.ProposalListNavigation;

/** A theme: who leads it, where it is discussed, and the proposals under it. */
class ThemeCard extends Article {

    ThemeCard(Theme theme, int proposals) {
        addClassNames("card", "theme-card");
        setId(idOf(theme.number()));
        add(head(theme));
        if (!theme.note().isEmpty()) {
            add(new Paragraph(new SourceText(theme.note())));
        }
        if (!theme.hasNobodyInCharge()) {
            add(facts(theme));
        }
        add(link(theme, proposals));
    }

    static String idOf(ThemeNumber number) {
        return "thema-" + number;
    }

    private Div head(Theme theme) {
        Span number = new Span(getTranslation("programme.theme", theme.number().value()));
        number.addClassName("eyebrow");
        Div line = new Div(number);
        line.addClassName("spread");
        if (theme.hasNobodyInCharge()) {
            line.add(new Badge(State.WAITING_FOR_YOU, Glyph.ALERT, getTranslation("programme.nobody")));
        }
        Div head = new Div(line, new H3(new SourceText(theme.name())));
        head.addClassName("theme-head");
        return head;
    }

    private DefinitionList facts(Theme theme) {
        return new DefinitionList()
                .add(getTranslation("programme.lead"), SourceText.of(theme.leadOrganisation()))
                .add(getTranslation("programme.administrative"), SourceText.of(theme.administrativeLead()))
                .add(getTranslation("programme.official"), SourceText.of(theme.officialLead()))
                .add(getTranslation("programme.discussedIn"), SourceText.of(theme.discussedIn()));
    }

    private Anchor link(Theme theme, int proposals) {
        Anchor link = new Anchor(
                ProposalListNavigation.addressOf(theme.number()), getTranslation("programme.proposals", proposals));
        link.addClassName("theme-proposals");
        link.setAriaLabel(getTranslation("programme.proposals.of", proposals, theme.name()));
        return link;
    }
}
