package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which committees are asked follows from the themes. */
@PathTest
class RoutingTest {

    @Autowired
    PathDriver paths;

    @ParameterizedTest(name = "themes {0}: {1}, then {2}")
    @CsvSource({
        "1,      aac-energie,                        bac-energie",
        "2,      aac-drow,                           bac-drow",
        "3,      aac-re,                             bac-re",
        "4,      aac-vp,                             bac-vp",
        "3 4,    aac-re aac-vp,                      bac-re bac-vp",
        "1 2 3 4,aac-drow aac-energie aac-re aac-vp, bac-drow bac-energie bac-re bac-vp",
        "1 8,    aac-energie,                        bac-energie",
        "1 9,    aac-energie aac-fin,                bac-energie",
        "4 10,   aac-vp,                             bac-vp"
    })
    void asksTheCommitteesOfTheThemes(String themes, String official, String administrative) {
        DossierPath path = paths.underThemes(numbers(themes)).throughIntake();

        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        assertThat(bodies(path, Stage.AAC)).containsExactlyInAnyOrder(official.split(" "));
        assertThat(path.committeesAgree().status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(bodies(path, Stage.BAC)).containsExactlyInAnyOrder(administrative.split(" "));
        assertThat(path.committeesAgree().status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void goesStraightToTheBoardUnderThemeEightAlone() {
        DossierPath path = paths.underThemes(8).throughIntake();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(path.proposal().route())
                .hasValueSatisfying(route -> assertThat(route.kind()).isEqualTo(RouteKind.BOARD));
        assertThat(path.work().kinds()).containsExactly(TaskKind.BOARD_DECIDES);
    }

    @ParameterizedTest(name = "themes {0}")
    @CsvSource({"10", "5", "6", "7", "1 5"})
    void isAssignedByHandWhereNobodyIsInCharge(String themes) {
        DossierPath path = paths.underThemes(numbers(themes)).throughIntake();

        assertThat(path.status()).isEqualTo(ProposalStatus.ROUTING);
        assertThat(path.work().seats(TaskKind.ASSIGN_ROUTE)).containsExactly("ipo-bureau");
    }

    @ParameterizedTest(name = "themes {0}")
    @CsvSource({"9", "8 9", "9 10"})
    void refusesThemeNineThatIsNotCoupledToContent(String themes) {
        DossierPath path = paths.underThemes(numbers(themes));

        assertRefused(path::submit, "THEME_NINE_NEEDS_CONTENT_THEME");

        assertThat(path.status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(path.work().kinds()).containsExactly(TaskKind.DRAFT_PROPOSAL);
    }

    private static int[] numbers(String themes) {
        return Arrays.stream(themes.trim().split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static List<String> bodies(DossierPath path, Stage stage) {
        return path.dossier().consultations(stage).stream()
                .map(Consultation::body)
                .map(body -> body.value())
                .toList();
    }
}
