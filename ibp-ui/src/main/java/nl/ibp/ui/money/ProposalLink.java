package nl.ibp.ui.money;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.proposal.DossierNavigation;

/** Leads to the dossier by its number, and says what it is called. */
class ProposalLink extends Div {

    ProposalLink(ProposalId id, ProposalNumber number, ProposalTitle title, Locale language) {
        addClassName("money-proposal");
        add(new Anchor(DossierNavigation.addressOf(id), number.toString()), new Span(TitleText.of(title, language)));
    }

    static String words(ProposalNumber number, ProposalTitle title, Locale language) {
        return number + " " + TitleText.of(title, language);
    }
}
