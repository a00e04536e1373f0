package nl.ibp.workflow.path;

import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.submission.Drafting;
import org.springframework.beans.factory.BeanFactory;

/** Starts dossiers in a running application. It never moves the clock; the steps that need it say so. */
public final class PathDriver {

    private final BeanFactory beans;

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
        return on(id);
    }

    /** Takes up a dossier that is there already. */
    public DossierPath on(ProposalId id) {
        return new DossierPath(beans, id);
    }
}
