package nl.ibp.api.proposal;

import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;

/** Where proposals and what belongs to them are found. */
final class ProposalAddress {

    static final String ALL = "/v1/voorstellen";
    static final String ONE = ALL + "/{id}";
    static final String DRAFT = ONE + "/concept";
    static final String SUBMISSIONS = ONE + "/indieningen";
    static final String WITHDRAWALS = ONE + "/terugtrekkingen";
    static final String VERSIONS = ONE + "/versies";
    static final String VERSION = VERSIONS + "/{nummer}";
    static final String ATTACHMENTS = ONE + "/bijlagen";
    static final String ATTACHMENT = ATTACHMENTS + "/{bijlage}";
    static final String BYTES = ATTACHMENT + "/inhoud";

    private ProposalAddress() {}

    /** @throws ApiProblem where no proposal could be called so */
    static ProposalId read(String id) {
        return ProposalId.parse(id).orElseThrow(ApiProblem::nothingThere);
    }

    /** @throws ApiProblem where no document could be called so */
    static AttachmentId readAttachment(String id) {
        return AttachmentId.parse(id).orElseThrow(ApiProblem::nothingThere);
    }

    static String of(ProposalId id) {
        return ALL + "/" + id;
    }

    static String of(ProposalId id, AttachmentId attachment) {
        return of(id) + "/bijlagen/" + attachment;
    }
}
