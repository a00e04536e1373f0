package nl.ibp.journey;

import static nl.ibp.domain.fixture.ContentBuilder.content;

import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.workflow.path.DossierPath;

/** Dossiers of Flevoland, of which a new college is asked what the old one co-signed. */
final class NewCollege {

    private static final ProvinceCode FLEVOLAND = new ProvinceCode("pv24");

    private NewCollege() {}

    static DossierPath asked(Application application) {
        return application
                .paths()
                .draft(FLEVOLAND, content().underThemes(8).ownMoney(FLEVOLAND, 2027, 250_000))
                .throughIntake()
                .newCollege();
    }

    static DossierPath refused(Application application) {
        return asked(application).newCollegeAnswers("flevoland", ConfirmationOutcome.NOT_CONFIRMED);
    }
}
