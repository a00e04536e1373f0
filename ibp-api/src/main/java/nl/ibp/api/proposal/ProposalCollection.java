package nl.ibp.api.proposal;

import java.util.List;
import java.util.Optional;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.request.Asked;
import nl.ibp.api.request.Made;
import nl.ibp.api.request.Members;
import nl.ibp.api.request.Once;
import nl.ibp.api.request.PageLinks;
import nl.ibp.api.request.Parameters;
import nl.ibp.api.request.Query;
import nl.ibp.api.request.Revision;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.api.word.ReferenceWords;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.monitoring.ProposalPlace;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.monitoring.ProposalSearch;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.Drafting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposals are looked for as on their page, and begun. */
@RestController
@WhereSignOnIsSet
class ProposalCollection {

    private static final int LONGEST_SEARCH = 200;

    private record Wanted(ProposalSearch search, int size, @Nullable ProposalPlace after) {}

    private record Begun(ProvinceCode lead, Optional<ProposalContent> content) {}

    private final ListingProposals listing;
    private final Drafting drafting;
    private final ContentReading reading;
    private final ReferenceWords words;
    private final Once once;

    ProposalCollection(
            ListingProposals listing, Drafting drafting, ContentReading reading, ReferenceWords words, Once once) {
        this.listing = listing;
        this.drafting = drafting;
        this.reading = reading;
        this.words = words;
        this.once = once;
    }

    @GetMapping(ProposalAddress.ALL)
    ProposalPage find(Actor actor, Query query) {
        Wanted wanted = query.read(this::wanted);
        // One more than is shown tells whether there is more.
        List<ProposalRow> found = listing.after(actor, wanted.search(), wanted.after(), wanted.size() + 1);
        List<ProposalRow> shown = found.stream().limit(wanted.size()).toList();
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(ProposalCursor.write(ProposalPlace.at(shown.get(shown.size() - 1))))
                : Optional.empty();
        return new ProposalPage(shown.stream().map(ProposalItem::of).toList(), PageLinks.of(query, next));
    }

    private Wanted wanted(Parameters asked) {
        ProposalSearch search = new ProposalSearch(
                asked.text("zoek", LONGEST_SEARCH),
                asked.choices("status", ProposalWords.STATUS.choice()),
                asked.choice("thema", words.themes()),
                asked.choice("provincie", words.provinces()),
                false);
        return new Wanted(search, asked.size(), asked.cursor(ProposalCursor::read));
    }

    @PostMapping(ProposalAddress.ALL)
    ResponseEntity<byte[]> begin(Asked asked) {
        Begun begun = asked.read(this::begun);
        return once.answer(asked.question(), () -> {
            ProposalId id = drafting.begin(asked.actor(), begun.lead());
            int revision = begun.content()
                    .map(content -> drafting.saveText(asked.actor(), id, content, 0))
                    .orElse(0);
            return Made.at(ProposalAddress.of(id), ref(asked.actor(), id)).with(new Revision(revision));
        });
    }

    private Begun begun(Members sent) {
        return new Begun(reading.province(sent), sent.object("inhoud", reading::content));
    }

    private ProposalRef ref(Actor actor, ProposalId id) {
        return listing.of(actor, id).map(ProposalRef::of).orElseThrow(ApiProblem::nothingThere);
    }
}
