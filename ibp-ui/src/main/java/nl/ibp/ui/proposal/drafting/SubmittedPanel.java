package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.DossierNavigation;

/** Stands in the place of the form once it is submitted: what was done, and what happens next. */
class SubmittedPanel extends Div {

    private final Div ways = new Div();

    SubmittedPanel(RegionalProposal proposal, NameBook names) {
        addClassName("stack-l");
        boolean withColleges = proposal.status() == ProposalStatus.COLLEGES;
        add(notice(proposal, withColleges));
        if (withColleges) {
            String colleges = names.provinces(proposal.participants());
            OrderedList next = new OrderedList(
                    new ListItem(getTranslation("drafting.submitted.colleges", colleges)),
                    new ListItem(getTranslation("drafting.submitted.intake")),
                    new ListItem(getTranslation("drafting.submitted.advice")));
            next.addClassName("measure");
            add(new H2(getTranslation("drafting.submitted.next")), next);
        } else {
            add(new Paragraph(getTranslation("drafting.submitted.elsewhere")));
        }
        ways.add(way(DossierNavigation.addressOf(proposal.id()), "drafting.submitted.toDossier"));
        ways.addClassName("row");
        add(ways);
    }

    /** Where one can go to from here besides the dossier. */
    SubmittedPanel with(Component way) {
        ways.add(way);
        return this;
    }

    /** What most go on with. */
    void showNext(Component next) {
        addComponentAtIndex(indexOf(ways), new Div(next));
    }

    private Notice notice(RegionalProposal proposal, boolean withColleges) {
        int version = proposal.versions().size();
        String what = withColleges
                ? getTranslation("drafting.submitted", version)
                : getTranslation("drafting.submitted.earlier", version);
        return new Notice(State.DONE, what)
                .withTitle(getTranslation(withColleges ? "drafting.submitted.title" : "drafting.submitted.closed"))
                .announced();
    }

    private Anchor way(String address, String key) {
        Anchor anchor = new Anchor(address, Glyph.ARROW_RIGHT.icon());
        anchor.add(getTranslation(key));
        anchor.addClassName("button-link");
        return anchor;
    }
}
