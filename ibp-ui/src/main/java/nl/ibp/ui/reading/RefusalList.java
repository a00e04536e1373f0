package nl.ibp.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.OutcomeBadge;

/** The colleges that did not endorse, with the reasons of their latest word. */
class RefusalList extends Composite<DefinitionList> {

    private final RegionalProposal proposal;
    private final NameBook names;

    RefusalList(RegionalProposal proposal, NameBook names) {
        this.proposal = proposal;
        this.names = names;
        proposal.refusingColleges().forEach(this::addCollege);
    }

    private void addCollege(ProvinceCode province) {
        proposal.collegeDecisions().stream()
                .filter(decision -> decision.province().equals(province))
                .reduce((earlier, later) -> later)
                .ifPresent(this::addDecision);
    }

    private void addDecision(CollegeDecision decision) {
        Paragraph reasons = new Paragraph(decision.reasons());
        reasons.addClassName("passage");
        getContent()
                .add(names.province(decision.province()), OutcomeBadge.of(decision.outcome(), getLocale()), reasons);
    }
}
