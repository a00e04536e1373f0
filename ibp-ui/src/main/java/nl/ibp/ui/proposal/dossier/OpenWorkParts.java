package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.TermBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.term.TermAuthority;

/** What the panel of open work needs of others. */
@SpringComponent
class OpenWorkParts {

    final NameBook names;
    final TermBadge terms;
    final TermAuthority authority;
    final ChangingTerms changing;
    final RefusalTexts refusals;

    OpenWorkParts(
            NameBook names, TermBadge terms, TermAuthority authority, ChangingTerms changing, RefusalTexts refusals) {
        this.names = names;
        this.terms = terms;
        this.authority = authority;
        this.changing = changing;
        this.refusals = refusals;
    }
}
