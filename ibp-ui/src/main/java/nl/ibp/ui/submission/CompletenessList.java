package nl.ibp.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;

/** What a dossier holds and what it lacks, so that nobody has to look for gaps. Lacking is not always wrong. */
class CompletenessList extends Composite<UnorderedList> {

    CompletenessList(ProposalContent content) {
        getContent().addClassName("check-list");
        line("summary", content.summary().isEmpty() ? 0 : 1);
        line("regions", content.regions().size());
        line(
                "points",
                content.regions().stream().mapToInt(r -> r.points().size()).sum());
        line("themes", content.themes().size());
        line("partners", content.coSubmitters().size());
        line("otherPartners", content.otherPartners().size());
        line("requests", content.requests().size());
        line("money", content.moneyLines().size());
        line("proMemorie", (int) content.moneyLines().stream()
                .map(MoneyLine::amount)
                .filter(amount -> amount.isProMemorie())
                .count());
        line("milestones", content.milestones().size());
        line("attachments", content.attachments().size());
    }

    private void line(String what, int count) {
        boolean there = count > 0;
        Badge state = there
                ? new Badge(State.DONE, Glyph.CHECK, getTranslation("submission.check.there"))
                : new Badge(State.QUIET, Glyph.ABSENT, getTranslation("submission.check.none"));
        ListItem line = new ListItem(state, new Span(getTranslation("submission.check." + what, count)));
        getContent().add(line);
    }
}
