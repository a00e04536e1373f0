package nl.ibp.domain.programme;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.ProvinceCode;
import org.junit.jupiter.api.Test;

/** What may be said of themes, sources of money and bodies. */
class EditingProgrammeTest {

    private static final FundingSource OWN =
            new FundingSource(new FundingSourceId("eigen-middelen"), "Eigen middelen", "", true);
    private static final Body COMMITTEE =
            new Body(new BodyId("bac-vp"), BodyKind.ADMINISTRATIVE_COMMITTEE, "BAC VP", null);

    @Test
    void takesAThemeOfWhichLittleIsKnown() {
        Theme theme = theme(" Wonen ", Stated.proMemorie(), List.of());

        assertThat(theme.name()).isEqualTo("Wonen");
        assertThat(theme.leadOrganisation().isProMemorie()).isTrue();
    }

    @Test
    void readsTypedProMemorieAsSuch() {
        assertThat(theme("Wonen", Stated.of("pm"), List.of()).leadOrganisation().isProMemorie())
                .isTrue();
    }

    @Test
    void refusesAThemeWithoutName() {
        assertRefused(() -> theme(" ", Stated.unstated(), List.of()), "NAME_REQUIRED");
    }

    @Test
    void refusesToCallKnownWhatIsEmpty() {
        assertRefused(() -> theme("Wonen", Stated.of(" "), List.of()), "KNOWN_TEXT_REQUIRED");
    }

    @Test
    void refusesMilestonesWithoutWordsOrTooManyOfThem() {
        Milestone milestone = new Milestone("Agenda", ApproximateDate.none());

        assertRefused(
                () -> theme("Wonen", Stated.unstated(), List.of(new Milestone("", ApproximateDate.none()))),
                "MILESTONE_NAME_REQUIRED");
        assertRefused(() -> theme("Wonen", Stated.unstated(), Collections.nCopies(51, milestone)), "TOO_MANY_ENTRIES");
    }

    @Test
    void givesANewSourceOfMoneyAnIdOfItsName() {
        FundingSource source = FundingSource.added("Fonds énergie & wonen", "Vanaf 2027", false, List.of(OWN));

        assertThat(source.id().value()).isEqualTo("fonds-energie-wonen");
        assertThat(FundingSource.added("Fonds energie, wonen", "", false, List.of(source))
                        .id()
                        .value())
                .isEqualTo("fonds-energie-wonen-2");
    }

    @Test
    void refusesTwoSourcesOfOneName() {
        FundingSource other = FundingSource.added("Regio", "", false, List.of(OWN));

        assertRefused(() -> FundingSource.added("eigen MIDDELEN", "", true, List.of(OWN)), "NAME_TAKEN");
        assertRefused(() -> other.renamed("Eigen middelen", "", List.of(OWN, other)), "NAME_TAKEN");
        assertRefused(() -> other.renamed("", "", List.of(OWN, other)), "NAME_REQUIRED");
    }

    @Test
    void renamesASourceAndKeepsWhoseMoneyItIs() {
        FundingSource renamed = OWN.renamed("Eigen geld", "Van Provinciale Staten", List.of(OWN));

        assertThat(renamed).isEqualTo(new FundingSource(OWN.id(), "Eigen geld", "Van Provinciale Staten", true));
    }

    @Test
    void renamesACommittee() {
        assertThat(COMMITTEE.renamed("BAC Platteland", List.of(COMMITTEE)).name())
                .isEqualTo("BAC Platteland");
        assertRefused(() -> COMMITTEE.renamed(" ", List.of(COMMITTEE)), "NAME_REQUIRED");
    }

    @Test
    void refusesToRenameABodyOfAProvince() {
        Body college = new Body(new BodyId("gs-drenthe"), BodyKind.COLLEGE, "GS Drenthe", new ProvinceCode("pv22"));

        assertRefused(() -> college.renamed("Drenthe", List.of(college, COMMITTEE)), "BODY_OF_PROVINCE");
        assertRefused(() -> COMMITTEE.renamed("gs drenthe", List.of(college, COMMITTEE)), "NAME_TAKEN");
    }

    private static Theme theme(String name, Stated<String> lead, List<Milestone> milestones) {
        return new Theme(
                new ThemeNumber(2),
                name,
                lead,
                Stated.unstated(),
                Stated.unstated(),
                Stated.unstated(),
                "",
                milestones);
    }
}
