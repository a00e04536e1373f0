package nl.ibp.workflow.demonstration;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;

/** Writes one initiative, and writes it anew when it comes back: the policy officer of the lead province. */
class Author {

    private final Stage stage;
    private final PortfolioFiles files;
    private final Initiative initiative;
    private final Phrases phrases;
    private final Actor policyOfficer;

    Author(Stage stage, PortfolioFiles files, Initiative initiative, Phrases phrases, Actor policyOfficer) {
        this.stage = stage;
        this.files = files;
        this.initiative = initiative;
        this.phrases = phrases;
        this.policyOfficer = policyOfficer;
    }

    ProposalId begin() {
        ProvinceCode lead = stage.contents().code(initiative.lead());
        ProposalId id = stage.desk().drafting().begin(policyOfficer, lead);
        stage.desk().drafting().save(policyOfficer, id, stage.contents().of(initiative, phrases), 0);
        initiative.documents().forEach(document -> stage.desk()
                .attaching()
                .attach(policyOfficer, id, document.name(), files.document(document.file())));
        return id;
    }

    void revise(ProposalId id) {
        RegionalProposal proposal = stage.proposals().find(id).orElseThrow();
        stage.desk()
                .drafting()
                .save(
                        policyOfficer,
                        id,
                        stage.contents().revised(initiative, proposal.draft()),
                        proposal.draftRevision());
    }

    /** Keeps it as a fallback, where the initiative is one. */
    void park(ProposalId id) {
        String reasons = initiative.script().parked();
        if (reasons != null) {
            stage.desk().parking().park(policyOfficer, id, reasons);
        }
    }

    void withdraw(ProposalId id) {
        stage.desk()
                .withdrawing()
                .withdraw(policyOfficer, id, initiative.script().withdrawReasons());
    }
}
