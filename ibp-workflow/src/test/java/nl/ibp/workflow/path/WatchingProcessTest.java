package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProcessFigures;
import nl.ibp.workflow.monitoring.ProcessQuestion;
import nl.ibp.workflow.monitoring.StandingDossier;
import nl.ibp.workflow.monitoring.WatchingProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dossiers on their real path, seen in the drawings of their processes. */
@PathTest
class WatchingProcessTest {

    private static final Actor MANAGER = SeatHolder.of("manager");
    private static final int ALL = 100_000;

    @Autowired
    PathDriver paths;

    @Autowired
    WatchingProcess watching;

    @Autowired
    Seats seats;

    @Autowired
    SimulatedTime time;

    private ModelVersion path;
    private ModelVersion committee;

    @BeforeEach
    void findLatestVersions() {
        path = latest("regionalProposal");
        committee = latest("committeeConsultation");
    }

    @Test
    void drawsThePathFirstThenWhatItCalls() {
        assertThat(watching.versions().stream()
                        .map(version -> version.model().process())
                        .distinct())
                .containsExactly(
                        "regionalProposal",
                        "committeeConsultation",
                        "boardDecision",
                        "statesDecision",
                        "writtenProcedure");
        assertThat(watching.figures(MANAGER, question(new ModelVersion("regionalProposal", 0))))
                .isEmpty();
        assertThat(watching.figures(MANAGER, question(new ModelVersion("secrecy", 1))))
                .isEmpty();
    }

    @Test
    void followsADossierFromStopToStop() {
        int colleges = at(path, "collegeDecides").now();
        int intake = at(path, "checkCompleteness").now();
        int before = past(path, "collegeDecides").days().cases();
        DossierPath dossier = paths.foodValley().submit();

        assertThat(at(path, "collegeDecides").now()).isEqualTo(colleges + 1);
        assertThat(standing(path, "collegeDecides")).contains(dossier.id()).hasSize(colleges + 1);
        later(3);
        dossier.allCollegesEndorse();

        assertThat(at(path, "collegeDecides").now()).isEqualTo(colleges);
        assertThat(past(path, "collegeDecides").days().cases()).isEqualTo(before + 1);
        assertThat(at(path, "checkCompleteness").now()).isEqualTo(intake + 1);
        assertThat(standing(path, "checkCompleteness")).contains(dossier.id());
        int returned = past(path, "checkCompleteness").returned();
        dossier.intake(IntakeResult.INCOMPLETE);
        assertThat(past(path, "checkCompleteness").returned()).isEqualTo(returned + 1);
    }

    @Test
    void showsACommitteeInItsOwnDrawing() {
        int reviewing = at(committee, "reviewByMember").now();
        int advising = at(committee, "establishAdvice").now();
        int official = at(path, "officialAdvice").now();
        DossierPath dossier = paths.chemelot().throughIntake();

        assertThat(at(path, "officialAdvice").now()).isEqualTo(official + 1);
        assertThat(at(committee, "reviewByMember").now()).isEqualTo(reviewing + 1);
        int late = at(committee, "reviewByMember").late();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(40)));
        assertThat(at(committee, "reviewByMember").late()).isGreaterThan(late);
        dossier.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertThat(at(committee, "reviewByMember").now()).isEqualTo(reviewing);
        assertThat(at(committee, "establishAdvice").now()).isEqualTo(advising + 1);
    }

    @Test
    void countsWhatFollowedAVersionAlone() {
        DossierPath dossier = paths.foodValley().submit();
        ProcessQuestion ofThis = new ProcessQuestion(path, true, all());

        assertThat(watching.standing(MANAGER, ofThis, "collegeDecides", ALL).first())
                .extracting(one -> one.row().id())
                .contains(dossier.id());
        for (MapVersion version : watching.versions()) {
            if (version.model().process().equals("regionalProposal")
                    && version.model().number() != path.number()) {
                assertThat(watching.standing(
                                        MANAGER,
                                        new ProcessQuestion(version.model(), true, all()),
                                        "collegeDecides",
                                        ALL)
                                .first())
                        .extracting(one -> one.row().id())
                        .doesNotContain(dossier.id());
            }
        }
    }

    @Test
    void listsPageByPage() {
        paths.foodValley().submit();
        later(1);
        paths.foodValley().submit();

        assertThat(watching.standing(MANAGER, question(path), "collegeDecides", 1))
                .satisfies(standing -> {
                    assertThat(standing.first()).hasSize(1);
                    assertThat(standing.all()).isGreaterThan(1);
                });
        assertThat(watching.standing(MANAGER, question(path), "collegeDecides", ALL)
                        .first())
                .extracting(StandingDossier::since)
                .isSorted();
        assertThat(watching.standing(MANAGER, question(path), "collegesDecided", ALL)
                        .all())
                .isZero();
    }

    @Test
    void tellsAProvinceThePastOfItsOwnStepsAlone() {
        paths.foodValley().submit().allCollegesEndorse();
        Actor utrecht = SeatHolder.of("gs-utrecht");
        ProcessQuestion own =
                new ProcessQuestion(path, false, new FigureFilter(everything(), null, new ProvinceCode("pv26"), null));
        ProcessQuestion others =
                new ProcessQuestion(path, false, new FigureFilter(everything(), null, new ProvinceCode("pv22"), null));

        assertThat(figure(utrecht, question(path), "collegeDecides").past()).isNull();
        assertThat(figure(utrecht, question(path), "checkCompleteness").past()).isNotNull();
        assertThat(figure(utrecht, own, "collegeDecides").past()).isNotNull();
        assertThat(figure(utrecht, others, "checkCompleteness").past()).isNull();
        assertThat(figure(utrecht, question(path), "collegeDecides").now())
                .isPositive()
                .isEqualTo(watching.standing(utrecht, question(path), "collegeDecides", ALL)
                        .first()
                        .size());
    }

    @Test
    void showsNothingOfASecretDossierToAnybodyOutside() {
        List<List<MapFigure>> before = everySeatSees();
        DossierPath dossier = paths.chemelot();
        later(3);
        dossier.submit();
        later(11);
        dossier.allCollegesEndorse().secrecy().imposedBy("gs-limburg");

        // What is late depends on the day.
        later(0);
        List<List<MapFigure>> during = everySeatSees();

        int outside = 0;
        for (int seat = 0; seat < before.size(); seat++) {
            Actor actor = SeatHolder.of(seats.all().get(seat).id());
            boolean isListed = watching.standing(actor, question(path), "checkCompleteness", ALL).first().stream()
                    .anyMatch(one -> one.row().id().equals(dossier.id()));
            boolean isSame = during.get(seat).equals(before.get(seat));
            assertThat(isSame).as(actor.toString()).isEqualTo(!isListed);
            outside += isSame ? 1 : 0;
        }
        assertThat(outside).isGreaterThan(60).isLessThan(before.size());
    }

    private List<List<MapFigure>> everySeatSees() {
        List<List<MapFigure>> seen = new ArrayList<>();
        for (Seat seat : seats.all()) {
            seen.add(watching.figures(SeatHolder.of(seat.id()), question(path))
                    .map(ProcessFigures::figures)
                    .orElseThrow());
        }
        return seen;
    }

    private List<ProposalId> standing(ModelVersion model, String element) {
        return watching.standing(MANAGER, question(model), element, ALL).first().stream()
                .map(one -> one.row().id())
                .toList();
    }

    private MapFigure.Past past(ModelVersion model, String element) {
        return Objects.requireNonNull(at(model, element).past());
    }

    private MapFigure at(ModelVersion model, String element) {
        return figure(MANAGER, question(model), element);
    }

    private MapFigure figure(Actor actor, ProcessQuestion question, String element) {
        return watching.figures(actor, question).orElseThrow().of(element).orElseThrow();
    }

    private static ProcessQuestion question(ModelVersion model) {
        return new ProcessQuestion(model, false, all());
    }

    private static FigureFilter all() {
        return FigureFilter.in(everything());
    }

    private static Period everything() {
        return Period.allUntil(Fixtures.TODAY.plusYears(1));
    }

    private ModelVersion latest(String process) {
        return watching.versions().stream()
                .map(MapVersion::model)
                .filter(model -> model.process().equals(process))
                .findFirst()
                .orElseThrow();
    }

    private void later(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }
}
