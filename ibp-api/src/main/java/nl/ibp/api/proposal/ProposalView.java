package nl.ibp.api.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.ibp.api.request.Link;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.SecretDossier;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is now. Of one that is secret for the reader only what everybody may know is there.
 *
 * @param versie the latest that was submitted; 0 while none was
 * @param inhoud of that version, less the provinces that are gone on without
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        String id,
        String nummer,
        boolean geheim,
        String provincie,
        String status,
        boolean geparkeerd,
        @Nullable Instant begonnenOp,
        @Nullable Integer versie,
        @Nullable List<String> afgevallen,
        @Nullable Route route,
        @Nullable Content inhoud,
        @JsonProperty("_links") @Nullable Links links) {

    /** Who advises before the board decides. */
    record Route(String soort, List<String> ambtelijk, List<String> bestuurlijk) {

        static Route of(nl.ibp.domain.proposal.Route route) {
            return new Route(
                    ProposalWords.ROUTE.of(route.kind()),
                    names(route.officialCommittees()),
                    names(route.administrativeCommittees()));
        }

        private static List<String> names(List<BodyId> bodies) {
            return bodies.stream().map(BodyId::value).toList();
        }
    }

    record Links(Link self, Link versies, Link bijlagen, Link adviezen, Link besluiten) {

        static Links of(ProposalId id) {
            String here = ProposalAddress.of(id);
            return new Links(
                    new Link(here),
                    new Link(here + "/versies"),
                    new Link(here + "/bijlagen"),
                    new Link("/v1/adviezen?voorstel=" + id),
                    new Link("/v1/besluiten?voorstel=" + id));
        }
    }

    static ProposalView of(Dossier dossier) {
        RegionalProposal proposal = dossier.proposal();
        return new ProposalView(
                proposal.id().toString(),
                proposal.number().toString(),
                dossier.secrecy().isSecret(),
                proposal.lead().value(),
                ProposalWords.STATUS.of(proposal.status()),
                proposal.parking().isPresent(),
                proposal.startedAt(),
                dossier.version(),
                proposal.dropped().stream().map(ProvinceCode::value).toList(),
                proposal.route().map(Route::of).orElse(null),
                Content.of(proposal.currentContent()),
                Links.of(proposal.id()));
    }

    static ProposalView of(SecretDossier closed) {
        return new ProposalView(
                closed.id().toString(),
                closed.number().toString(),
                true,
                closed.lead().value(),
                ProposalWords.STATUS.of(closed.status()),
                closed.parked(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
