package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Grant;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.SeatRule.Match;
import nl.ibp.domain.signon.Trial;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.Arrival;
import nl.ibp.workflow.organisation.ForeseenSeats;
import nl.ibp.workflow.organisation.KeepingSeatRules;
import nl.ibp.workflow.organisation.SeatMove;
import nl.ibp.workflow.organisation.SignOnSubject;
import nl.ibp.workflow.organisation.SigningOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An administrator changes by which rules a provider gives seats, and what was foreseen is what happens. */
@PathTest
@Transactional
class KeepingSeatRulesTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final SeatId CLERK = new SeatId("ps-drenthe");
    private static final SeatId COLLEGE = new SeatId("gs-drenthe");
    private static final String GROUP = "/seats/ps-drenthe";
    private static final SeatRule BY_NAME = new SeatRule("groups", Match.TEMPLATE, "/seats/{functie}", null);
    private static final SeatRule BY_STAFF = new SeatRule("groups", Match.PREFIX, "/staf/", COLLEGE);

    @Autowired
    KeepingSeatRules keeping;

    @Autowired
    SigningOn signingOn;

    @Autowired
    Actors actors;

    @Autowired
    AdministrationChanges changes;

    private PersonId somebody;

    @BeforeEach
    void somebodySignsIn() {
        assertThat(keeping.all(ADMINISTRATOR)).containsExactly(BY_NAME);
        somebody = arrive(Map.of("groups", Set.of(GROUP, "/staf/drenthe"), "mail", Set.of("a@b.example")));
    }

    private PersonId arrive(Map<String, Set<String>> said) {
        SignOnSubject subject =
                new SignOnSubject("https://a.example", UUID.randomUUID().toString());
        return signingOn
                .arrived(new Arrival(subject, "Griffier Drenthe", new Claims(said), Fixtures.NOW))
                .orElseThrow();
    }

    @Test
    void foreseesWhatASecondRuleGivesAndGivesIt() {
        List<SeatRule> asked = List.of(BY_NAME, BY_STAFF);

        ForeseenSeats foreseen = keeping.foresee(ADMINISTRATOR, asked);
        assertThat(foreseen.moves()).containsExactly(new SeatMove(somebody, COLLEGE, true));
        assertThat(actors.of(somebody).ownSeats()).containsExactly(CLERK);

        keeping.change(ADMINISTRATOR, List.of(BY_NAME), asked);
        assertThat(actors.of(somebody).ownSeats()).containsExactlyInAnyOrder(CLERK, COLLEGE);
        assertThat(keeping.foresee(ADMINISTRATOR, asked).moves()).isEmpty();
        assertThat(keeping.all(ADMINISTRATOR)).isEqualTo(asked);
    }

    @Test
    void foreseesWhatWithoutARuleIsLostAndTakesIt() {
        assertThat(keeping.foresee(ADMINISTRATOR, List.of(BY_STAFF)).moves())
                .containsExactly(new SeatMove(somebody, COLLEGE, true), new SeatMove(somebody, CLERK, false));

        keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of(BY_STAFF));

        assertThat(actors.of(somebody).ownSeats()).containsExactly(COLLEGE);
    }

    @Test
    void saysForWhomItIsNotKnownYet() {
        SeatRule byDepartment = new SeatRule("department", Match.EXACT, "griffie", COLLEGE);

        ForeseenSeats foreseen = keeping.foresee(ADMINISTRATOR, List.of(BY_NAME, byDepartment));

        assertThat(foreseen.moves()).isEmpty();
        assertThat(foreseen.people()).isEqualTo(1);
        assertThat(foreseen.unheard()).isEqualTo(1);
    }

    @Test
    void keepsNothingThatNoRuleLooksAt() {
        SeatRule byMail = new SeatRule("mail", Match.EXACT, "a@b.example", COLLEGE);

        assertThat(keeping.foresee(ADMINISTRATOR, List.of(BY_NAME, byMail)).moves())
                .isEmpty();
    }

    @Test
    void leavesWhatPeopleArranged() {
        PersonId arranged = new PersonId("gs-drenthe");

        keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of());

        assertThat(actors.of(somebody).ownSeats()).isEmpty();
        assertThat(keeping.foresee(ADMINISTRATOR, List.of(BY_NAME)).moves())
                .containsExactly(new SeatMove(somebody, CLERK, true))
                .noneMatch(move -> move.person().equals(arranged));
    }

    @Test
    void triesClaimsWithoutChangingAnything() {
        Trial trial = keeping.tryOut(
                ADMINISTRATOR, new Claims(Map.of("groups", Set.of(GROUP, "/seats/bestaat-niet", "/iedereen"))));

        assertThat(trial.grants()).containsExactly(new Grant(CLERK, "groups", GROUP));
        assertThat(trial.unused()).isEqualTo(Map.of("groups", Set.of("/seats/bestaat-niet", "/iedereen")));
        assertThat(trial.silent()).isEmpty();
        assertThat(keeping.tryOut(ADMINISTRATOR, Claims.NONE).silent()).containsExactly("groups");
    }

    @Test
    void isInTheListOfChanges() {
        keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of(BY_NAME, BY_STAFF));

        AdministrationChange change =
                changes.of(ChangeSubject.SEAT_RULE, "rules").get(0);
        assertThat(change.person()).isEqualTo(ADMINISTRATOR.person());
        assertThat(change.parts()).singleElement().satisfies(part -> {
            assertThat(part.before().known()).contains("groups = /seats/{functie}");
            assertThat(part.after().known()).contains("groups = /seats/{functie}\ngroups = /staf/… → gs-drenthe");
        });
    }

    @Test
    void refusesAChangeOverOneThatSomebodyElseMade() {
        keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of(BY_NAME, BY_STAFF));

        assertRefused(() -> keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of()), "REFERENCE_CHANGED_MEANWHILE");
    }

    @Test
    void refusesTheSameAgainAndMoreThanAnybodyCanRead() {
        assertRefused(() -> keeping.change(ADMINISTRATOR, List.of(BY_NAME), List.of(BY_NAME)), "NOTHING_CHANGED");
        List<SeatRule> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.add(new SeatRule("groups", Match.EXACT, "/" + i, COLLEGE));
        }
        assertRefused(() -> keeping.foresee(ADMINISTRATOR, many), "TOO_MANY_ENTRIES");
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");
        List<SeatRule> asked = List.of(BY_STAFF);

        assertRefused(() -> keeping.all(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.tryOut(manager, Claims.NONE), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.foresee(manager, asked), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.change(manager, List.of(BY_NAME), asked), "NOT_ADMINISTRATOR");
    }

    /** By a rule one could make oneself the administrator. */
    @Test
    void isReadButNotChangedByASubstitute() {
        StandIn standIn = new StandIn(new SeatId("beheer"), Set.of(WorkScope.HANDLING), ADMINISTRATOR.person());
        Actor substitute = new Actor(new PersonId("vervanger"), Set.of(), List.of(standIn));

        assertThat(keeping.all(substitute)).containsExactly(BY_NAME);
        assertRefused(
                () -> keeping.change(substitute, List.of(BY_NAME), List.of(BY_STAFF)), "SUBSTITUTE_OF_ADMINISTRATOR");
    }

    @Test
    void namesEverythingThatIsWrongWithARule() {
        assertRefused(
                () -> SeatRule.asked(" ", Match.EXACT, " ", null),
                "CLAIM_REQUIRED",
                "CLAIM_VALUE_REQUIRED",
                "SEAT_REQUIRED");
        assertRefused(() -> SeatRule.asked("groups", Match.EXACT, "/a", null), "SEAT_REQUIRED");
        assertRefused(() -> SeatRule.asked("groups", Match.TEMPLATE, "/seats/", null), "TEMPLATE_WITHOUT_PLACE");
        assertThat(SeatRule.asked(" groups ", Match.TEMPLATE, "/seats/{functie}", COLLEGE))
                .isEqualTo(BY_NAME);
    }
}
