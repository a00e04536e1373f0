package nl.ibp.workflow.path;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.submission.Drafting;
import org.springframework.beans.factory.BeanFactory;

/** Starts dossiers in a running application. It never moves the clock; the steps that need it say so. */
public final class PathDriver {

    private final BeanFactory beans;
    private final List<ProposalId> begun = new CopyOnWriteArrayList<>();

    public PathDriver(BeanFactory beans) {
        this.beans = beans;
    }

    public DossierPath foodValley() {
        return draft(Fixtures.GELDERLAND, PathContent.foodValley());
    }

    public DossierPath chemelot() {
        return draft(PathContent.LIMBURG, PathContent.chemelot());
    }

    public DossierPath underThemes(int... themes) {
        return draft(PathContent.LIMBURG, PathContent.underThemes(themes));
    }

    /** A draft with this content, not submitted yet. */
    public DossierPath draft(ProvinceCode lead, ContentBuilder content) {
        Drafting drafting = beans.getBean(Drafting.class);
        String slug = beans.getBean(Provinces.class).get(lead).slug();
        Actor officer = SeatHolder.of("beleid-" + slug);
        ProposalId id = drafting.begin(officer, lead);
        drafting.save(officer, id, content.build(), 0);
        begun.add(id);
        return on(id);
    }

    /** Takes up a draft whose writer was interrupted before anything was kept, as they would. */
    DossierPath writtenAfterAll(ProposalId id) {
        DossierPath path = on(id);
        RegionalProposal proposal = path.proposal();
        if (proposal.draft().title().isEmpty()) {
            ContentBuilder content =
                    proposal.lead().equals(Fixtures.GELDERLAND) ? PathContent.foodValley() : PathContent.chemelot();
            beans.getBean(Drafting.class).save(path.lead(), id, content.build(), proposal.draftRevision());
        }
        return path;
    }

    /** Takes up a dossier that is there already. */
    public DossierPath on(ProposalId id) {
        return new DossierPath(beans, id);
    }

    /** What domain, inbox and process disagree about, on the dossiers that were begun here. */
    List<Disagreement> disagreements() {
        return begun.stream().flatMap(id -> on(id).disagreements().stream()).toList();
    }

    /** Of the dossiers that were begun here; those of other tests are none of its business. */
    void runDueTimers() {
        begun.forEach(beans.getBean(SimulatedTime.class)::runDueTimers);
    }

    void forgetWhatWasBegun() {
        begun.clear();
    }
}
