package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.OFFICER;
import static nl.ibp.domain.fixture.Fixtures.OVERIJSSEL;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.Fixtures.committeesForCountryside;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.ProvinceCode;
import org.jspecify.annotations.Nullable;

/** Whatever comes, in whatever order, a proposal stays whole. */
class ActsInAnyOrderTest {

    /** @param choice what it chooses after a refusal; null when it is another act */
    private record Act(String name, @Nullable RefusalChoice choice, Consumer<RegionalProposal> on) {

        Act(String name, Consumer<RegionalProposal> on) {
            this(name, null, on);
        }

        /** True when it was accepted. */
        boolean tryOn(RegionalProposal proposal) {
            try {
                on.accept(proposal);
                return true;
            } catch (Refused | IllegalStateException refused) {
                return false;
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All that can be seen of a proposal. */
    private record Sight(
            ProposalStatus status,
            ProposalContent draft,
            int revision,
            List<ContentVersion> versions,
            List<CollegeDecision> decisions,
            Set<ProvinceCode> participants,
            Set<ProvinceCode> refusing,
            Set<ProvinceCode> dropped,
            Optional<Route> route,
            Optional<Parking> parking,
            Optional<RevocationRequest> revocation) {
        static Sight of(RegionalProposal proposal) {
            return new Sight(
                    proposal.status(),
                    proposal.draft(),
                    proposal.draftRevision(),
                    proposal.versions(),
                    proposal.collegeDecisions(),
                    proposal.participants(),
                    proposal.refusingColleges(),
                    proposal.dropped(),
                    proposal.route(),
                    proposal.parking(),
                    proposal.revocation());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isUnchangedByWhatItRefuses(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            Sight before = Sight.of(proposal);
            if (!act.tryOn(proposal)) {
                assertThat(Sight.of(proposal)).as("after refusing %s", act).isEqualTo(before);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void followsThePathOnly(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            ProposalStatus before = proposal.status();
            act.tryOn(proposal);
            assertThat(before == proposal.status() || before.canBecome(proposal.status()))
                    .as("%s leads from %s to %s", act, before, proposal.status())
                    .isTrue();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void neverLosesAVersionOrADecision(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            Sight before = Sight.of(proposal);
            act.tryOn(proposal);
            assertBeginsWith(before.versions(), proposal.versions());
            assertBeginsWith(before.decisions(), proposal.collegeDecisions());
        }
        assertThat(proposal.versions())
                .extracting(ContentVersion::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, proposal.versions().size())
                                .boxed()
                                .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void standsStillWhileItIsParked(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            boolean parked = proposal.parking().isPresent();
            ProposalStatus before = proposal.status();
            act.tryOn(proposal);
            if (parked && proposal.status() != ProposalStatus.WITHDRAWN) {
                assertThat(proposal.status()).as("after %s", act).isEqualTo(before);
            }
            if (proposal.parking().isPresent()) {
                assertThat(proposal.isBeforeBoardDecision()).isTrue();
            }
            if (proposal.revocation().isPresent()) {
                assertThat(proposal.isAdoptedAndRunning()).isTrue();
            }
        }
    }

    private static <T> void assertBeginsWith(List<T> before, List<T> after) {
        assertThat(after.subList(0, Math.min(before.size(), after.size()))).isEqualTo(before);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void alwaysHasItsLeadAndTheEndorsementOfAllWhoTakePart(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            act.tryOn(proposal);
            assertThat(proposal.participants()).startsWith(GELDERLAND);
            assertThat(proposal.dropped())
                    .doesNotContain(GELDERLAND)
                    .doesNotContainAnyElementsOf(proposal.participants());
            if (PAST_COLLEGES.contains(proposal.status())) {
                assertThat(endorsingColleges(proposal)).containsAll(proposal.participants());
            }
        }
    }

    private static List<ProvinceCode> endorsingColleges(RegionalProposal proposal) {
        int current = proposal.currentVersion().number();
        return proposal.collegeDecisions().stream()
                .filter(decision -> decision.version() == current && decision.outcome() == CollegeOutcome.ENDORSE)
                .map(CollegeDecision::province)
                .toList();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void acceptsExactlyTheChoicesThatItOffers(@ForAll("acts") List<Act> acts) {
        RegionalProposal proposal = begun();

        for (Act act : acts) {
            List<RefusalChoice> offered = proposal.refusalChoices();
            boolean accepted = act.tryOn(proposal);
            if (act.choice() != null) {
                assertThat(accepted).as("%s, of %s", act, offered).isEqualTo(offered.contains(act.choice()));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void acceptsNothingOnceItIsFinished(@ForAll("finished") RegionalProposal proposal, @ForAll("acts") List<Act> acts) {
        Sight finished = Sight.of(proposal);

        acts.forEach(act -> act.tryOn(proposal));

        assertThat(Sight.of(proposal)).isEqualTo(finished);
    }

    private static final Set<ProposalStatus> PAST_COLLEGES = Set.of(
            ProposalStatus.INTAKE,
            ProposalStatus.ROUTING,
            ProposalStatus.OFFICIAL_ADVICE,
            ProposalStatus.ADMINISTRATIVE_ADVICE,
            ProposalStatus.BOARD,
            ProposalStatus.STATES,
            ProposalStatus.CONSOLIDATION,
            ProposalStatus.COMPLETE,
            ProposalStatus.PARTIAL,
            ProposalStatus.LAPSED);

    private static RegionalProposal begun() {
        return RegionalProposal.begin(ProposalId.create(), new ProposalNumber(2026, 14), GELDERLAND, NOW);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, edits()),
                        Tuple.of(20, Arbitraries.just(new Act("submit", p -> p.submit(OFFICER, NOW)))),
                        Tuple.of(60, decisionsOfNextCollege()),
                        Tuple.of(10, decisionsOfAnyCollege()),
                        Tuple.of(20, choices()),
                        Tuple.of(20, routes().map(route -> new Act("assign " + route, p -> p.assign(route)))),
                        Tuple.of(80, stepsAhead()),
                        Tuple.of(30, Arbitraries.of(ProposalStatus.class).map(ActsInAnyOrderTest::entering)),
                        Tuple.of(6, parkings()),
                        Tuple.of(12, Arbitraries.just(new Act("resume", RegionalProposal::resume))),
                        Tuple.of(6, revocations()),
                        Tuple.of(1, Arbitraries.just(new Act("withdraw", RegionalProposal::withdraw))))
                .list()
                .ofMaxSize(100)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Act> parkings() {
        return Arbitraries.just(new Act("park", p -> p.park(new Parking("Eerst iets anders.", OFFICER, NOW))));
    }

    private static Arbitrary<Act> revocations() {
        RevocationRequest request = new RevocationRequest("Het Rijk trok zich terug.", OFFICER, NOW);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new Act("ask revocation", p -> p.askRevocation(request)))),
                Tuple.of(4, Arbitraries.just(new Act("deny revocation", p -> p.decideRevocation(false)))),
                Tuple.of(1, Arbitraries.just(new Act("revoke", p -> p.decideRevocation(true)))));
    }

    private static Act entering(ProposalStatus status) {
        return new Act("enter " + status, proposal -> proposal.enter(status));
    }

    /** Acts that may well be allowed, so that the far steps are reached too. */
    private static Arbitrary<Act> stepsAhead() {
        return Arbitraries.integers()
                .between(0, 4)
                .map(choice -> new Act("go on by way " + choice, proposal -> {
                    List<ProposalStatus> ahead = Arrays.stream(ProposalStatus.values())
                            .filter(proposal.status()::canBecome)
                            .filter(status -> !status.isReachedByAct())
                            .toList();
                    if (!ahead.isEmpty()) {
                        proposal.enter(ahead.get(choice % ahead.size()));
                    }
                }));
    }

    private static Arbitrary<Act> decisionsOfNextCollege() {
        return outcomes()
                .map(outcome -> new Act("next college: " + outcome, proposal -> proposal.undecidedColleges().stream()
                        .findFirst()
                        .ifPresent(next -> proposal.decide(
                                decision(next, proposal.versions().size(), outcome)))));
    }

    private static Arbitrary<Act> choices() {
        return Arbitraries.frequency(
                        Tuple.of(3, RefusalChoice.CONTINUE_WITHOUT),
                        Tuple.of(3, RefusalChoice.ASK_AGAIN),
                        Tuple.of(2, RefusalChoice.REVISE),
                        Tuple.of(1, RefusalChoice.WITHDRAW))
                .map(choice -> new Act("choose " + choice, choice, proposal -> proposal.choose(choice)));
    }

    private static Arbitrary<Act> edits() {
        return Arbitraries.of(
                        content().build(),
                        content().titled("Achterhoek").build(),
                        content().titled("Veluwe").with(UTRECHT).build(),
                        content()
                                .with(UTRECHT)
                                .with(DRENTHE)
                                .ownMoney(DRENTHE, 2026, 1)
                                .build(),
                        content().withIndispensable(UTRECHT).with(DRENTHE).build(),
                        content().with(GELDERLAND).build(),
                        ProposalContent.empty())
                .flatMap(content -> Arbitraries.of(0, 0, 0, 1)
                        .map(late ->
                                new Act("edit " + late, p -> p.edit(content, p.draftRevision() - late, OFFICER, NOW))));
    }

    private static Arbitrary<Act> decisionsOfAnyCollege() {
        return Combinators.combine(
                        Arbitraries.of(GELDERLAND, UTRECHT, DRENTHE, OVERIJSSEL),
                        outcomes(),
                        Arbitraries.of(0, 0, 0, 1))
                .as((province, outcome, earlier) -> new Act(
                        "%s by %s".formatted(outcome, province),
                        p -> p.decide(decision(province, p.versions().size() - earlier, outcome))));
    }

    private static Arbitrary<CollegeOutcome> outcomes() {
        return Arbitraries.frequency(
                Tuple.of(6, CollegeOutcome.ENDORSE),
                Tuple.of(1, CollegeOutcome.DEFER),
                Tuple.of(1, CollegeOutcome.REFUSE));
    }

    private static CollegeDecision decision(ProvinceCode province, int version, CollegeOutcome outcome) {
        return new CollegeDecision(province, version, outcome, "Omdat.", SECRETARY, NOW);
    }

    private static Arbitrary<Route> routes() {
        return Arbitraries.of(
                committeesForCountryside(), Route.straightToBoard(), new Route(RouteKind.ASSIGN, List.of(), List.of()));
    }

    @Provide
    Arbitrary<RegionalProposal> finished() {
        return Arbitraries.of(
                        ProposalStatus.COMPLETE,
                        ProposalStatus.PARTIAL,
                        ProposalStatus.LAPSED,
                        ProposalStatus.REJECTED,
                        ProposalStatus.NOTED,
                        ProposalStatus.WITHDRAWN,
                        ProposalStatus.REVOKED)
                .map(ActsInAnyOrderTest::finishedAs);
    }

    private static RegionalProposal finishedAs(ProposalStatus end) {
        if (end == ProposalStatus.WITHDRAWN) {
            RegionalProposal proposal = proposal().inIntake();
            proposal.withdraw();
            return proposal;
        }
        if (end == ProposalStatus.REVOKED) {
            RegionalProposal proposal = proposal().upTo(ProposalStatus.STATES);
            proposal.askRevocation(new RevocationRequest("Het Rijk trok zich terug.", OFFICER, NOW));
            proposal.decideRevocation(true);
            return proposal;
        }
        boolean byBoard = end == ProposalStatus.REJECTED || end == ProposalStatus.NOTED;
        RegionalProposal proposal = proposal().upTo(byBoard ? ProposalStatus.BOARD : ProposalStatus.CONSOLIDATION);
        proposal.enter(end);
        return proposal;
    }
}
