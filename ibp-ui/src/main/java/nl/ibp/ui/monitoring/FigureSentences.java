package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.StatusFigure;

/** A sentence for every status that proposals have, each a link to them: "12 voorstellen liggen bij een BAC". */
class FigureSentences extends UnorderedList {

    private final ListLinks links;

    FigureSentences(StatusFigures figures, ListLinks links, ProposalStatus... statuses) {
        this.links = links;
        addClassName("figure-sentences");
        for (ProposalStatus status : statuses) {
            StatusFigure figure = figures.of(status);
            if (figure.count() > 0) {
                add(new ListItem(sentence(figure)));
            }
        }
    }

    private Anchor sentence(StatusFigure figure) {
        Span count = new Span(Formats.in(getLocale()).number(figure.count()));
        count.addClassName("figure");
        Span words = new Span(getTranslation("progress.line." + figure.status(), figure.count()));
        Anchor link = new Anchor(links.at(figure.status()), count, words);
        link.addClassName("figure-sentence");
        if (figure.late() > 0) {
            link.add(new Badge(State.LATE, getTranslation("progress.late", figure.late())));
        }
        return link;
    }
}
