package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionId;
import nl.ibp.domain.organisation.Substitutions;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.ScopeOfWork;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.UncoveredWork.SoonVacant;
import nl.ibp.workflow.monitoring.UncoveredWork.Uncovered;
import nl.ibp.workflow.monitoring.WatchingSeats;
import nl.ibp.workflow.monitoring.WatchingSeats.Watch;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** At any moment open work has somebody who may do it, or an administrator sees that it has nobody. */
@PathTest
@Transactional
class UncoveredWorkTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final SeatId SEAT = new SeatId("aac-re-groningen");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    WatchingSeats watching;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Accounts accounts;

    @Autowired
    SimulatedTime time;

    private Staff staff;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
    }

    @Test
    void showsWorkOfAVacantSeatUntilSomebodyHoldsIt() {
        OpenTask review = review();
        assertThat(uncovered()).contains(review.id());

        staff.appoint("Hanna", SEAT.value(), TODAY);

        assertThat(uncovered()).doesNotContain(review.id());
    }

    @Test
    void doesNotCountOnWhoOnlyHasAnAccountOfTheDemonstration() {
        OpenTask review = review();
        PersonId hanna = staff.appoint("Hanna", SEAT.value(), TODAY);
        PersonId sem = stand(SEAT, TODAY, TODAY, EnumSet.of(WorkScope.ADVISING));
        accounts.add(new Account("hanna", "{test}", hanna, true));
        accounts.add(new Account("sem", "{test}", sem, true));
        assertThat(uncovered()).contains(review.id());

        accounts.replace(new Account("sem", "{test}", sem));

        assertThat(uncovered()).doesNotContain(review.id());
    }

    @Test
    void showsWhatItIsForWhomAndSinceWhen() {
        OpenTask review = review();

        assertThat(watch().uncovered())
                .filteredOn(work -> work.task().equals(review.id()))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.kind()).isEqualTo(TaskKind.REVIEW_BY_MEMBER);
                    assertThat(work.seat()).isEqualTo(SEAT);
                    assertThat(work.since()).isEqualTo(review.createdAt());
                    assertThat(work.due()).isEqualTo(review.due());
                    assertThat(work.number())
                            .isEqualTo(paths.on(review.proposal()).proposal().number());
                });
    }

    @Test
    void doesNotTellWhichDossierItIsWhereThatIsSecret() {
        OpenTask review = review();
        paths.on(review.proposal()).secrecy().imposedBy("aac-re-voorzitter");

        assertThat(watch().uncovered())
                .filteredOn(work -> work.task().equals(review.id()))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.seat()).isEqualTo(SEAT);
                    assertThat(work.number()).isNull();
                });
    }

    @Test
    void isSatisfiedWithASubstituteForThatKindOfWork() {
        OpenTask review = review();
        stand(SEAT, TODAY, TODAY, EnumSet.of(WorkScope.DECIDING));
        assertThat(uncovered()).contains(review.id());

        stand(SEAT, TODAY, TODAY, EnumSet.of(WorkScope.ADVISING));

        assertThat(uncovered()).doesNotContain(review.id());
    }

    @Test
    void showsWorkAgainOnceWhoDidItIsGone() {
        OpenTask review = review();
        staff.appoint("Hanna", SEAT.value(), TODAY, TODAY.plusDays(2));
        assertThat(uncovered()).doesNotContain(review.id());

        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));

        assertThat(uncovered()).contains(review.id());
    }

    @Test
    void tellsAFortnightAheadThatASeatWithOpenWorkFallsVacant() {
        review();
        staff.appoint("Hanna", SEAT.value(), TODAY, TODAY.plusDays(13));
        assertThat(soon()).containsEntry(SEAT, TODAY.plusDays(14));

        staff.appoint("Nico", SEAT.value(), TODAY.plusDays(14));

        assertThat(soon()).doesNotContainKey(SEAT);
    }

    @Test
    void tellsOfAGapBetweenTwoHoldersToo() {
        review();
        staff.appoint("Hanna", SEAT.value(), TODAY, TODAY.plusDays(3));
        staff.appoint("Nico", SEAT.value(), TODAY.plusDays(6));

        assertThat(soon()).containsEntry(SEAT, TODAY.plusDays(4));
    }

    @Test
    void saysNothingOfSeatsWithoutWorkNorOfWhatIsFurtherAway() {
        review();
        staff.appoint("Hanna", SEAT.value(), TODAY, TODAY.plusDays(14));
        staff.appoint("Wim", "aac-fin-groningen", TODAY, TODAY.plusDays(1));

        assertThat(soon()).doesNotContainKeys(SEAT, new SeatId("aac-fin-groningen"));
    }

    @Test
    void isForAdministratorsAlone() {
        assertRefused(() -> watching.watch(SeatHolder.of("manager")), "NOT_ADMINISTRATOR");
    }

    /** Whoever comes and goes: what nobody may do is exactly what an administrator sees, today and foretold. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void losesNoWorkBetweenHolders(long seed) {
        Random random = new Random(seed);
        List<OpenTask> open = paths.foodValley().throughIntake().work().all();
        List<Cover> covers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            covers.add(someCover(random, open.get(random.nextInt(open.size())).seat()));
        }

        for (int days = 0; days < 32; days++) {
            LocalDate day = TODAY.plusDays(days);
            time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));

            assertThat(of(open, uncovered())).as("on %s", day).isEqualTo(withoutAnybody(open, covers, day));
            assertThat(of(open, soon())).as("foretold on %s", day).isEqualTo(foretold(open, covers, day));
            if (days % 8 == 0) {
                assertThat(withoutAnyActor(open, covers)).as("on %s", day).isEqualTo(of(open, uncovered()));
            }
        }
    }

    /** Somebody who has some work of a seat, as the test itself counts it. */
    private record Cover(PersonId person, SeatId seat, LocalDate from, LocalDate until, Set<WorkScope> scopes) {

        boolean covers(OpenTask task, LocalDate day) {
            return seat.equals(task.seat())
                    && scopes.contains(ScopeOfWork.of(task.kind()))
                    && !day.isBefore(from)
                    && !day.isAfter(until);
        }
    }

    private Cover someCover(Random random, SeatId seat) {
        LocalDate from = TODAY.plusDays(random.nextInt(30));
        LocalDate until = from.plusDays(random.nextInt(12));
        if (random.nextBoolean()) {
            return new Cover(staff.appoint("Hanna", seat.value(), from, until), seat, from, until, WorkScope.all());
        }
        Set<WorkScope> scopes = someScopes(random);
        return new Cover(stand(seat, from, until, scopes), seat, from, until, scopes);
    }

    private static Set<TaskId> withoutAnybody(List<OpenTask> open, List<Cover> covers, LocalDate day) {
        return open.stream()
                .filter(task -> covers.stream().noneMatch(cover -> cover.covers(task, day)))
                .map(OpenTask::id)
                .collect(Collectors.toSet());
    }

    private Set<TaskId> withoutAnyActor(List<OpenTask> open, List<Cover> covers) {
        List<Actor> actors = covers.stream().map(Cover::person).map(staff::now).toList();
        return open.stream()
                .filter(task -> actors.stream().noneMatch(task::isWorkOf))
                .map(OpenTask::id)
                .collect(Collectors.toSet());
    }

    private static Map<SeatId, LocalDate> foretold(List<OpenTask> open, List<Cover> covers, LocalDate today) {
        Map<SeatId, LocalDate> foretold = new TreeMap<>();
        for (OpenTask task : open) {
            today.datesUntil(today.plusDays(WatchingSeats.DAYS_AHEAD + 1L))
                    .filter(day -> covers.stream().noneMatch(cover -> cover.covers(task, day)))
                    .findFirst()
                    .filter(first -> first.isAfter(today))
                    .ifPresent(first ->
                            foretold.merge(task.seat(), first, (one, other) -> one.isBefore(other) ? one : other));
        }
        return foretold;
    }

    // Other tests leave open work in the same database.
    private static Set<TaskId> of(List<OpenTask> open, List<TaskId> shown) {
        return open.stream().map(OpenTask::id).filter(shown::contains).collect(Collectors.toSet());
    }

    private static Map<SeatId, LocalDate> of(List<OpenTask> open, Map<SeatId, LocalDate> shown) {
        Map<SeatId, LocalDate> these = new TreeMap<>(shown);
        these.keySet().retainAll(open.stream().map(OpenTask::seat).toList());
        return these;
    }

    private static Set<WorkScope> someScopes(Random random) {
        Set<WorkScope> scopes = EnumSet.of(WorkScope.values()[random.nextInt(WorkScope.values().length)]);
        scopes.add(WorkScope.values()[random.nextInt(WorkScope.values().length)]);
        return scopes;
    }

    private PersonId stand(SeatId seat, LocalDate from, LocalDate until, Set<WorkScope> scopes) {
        PersonId substitute = staff.appoint("Sem", "manager", TODAY.minusDays(1), TODAY.minusDays(1));
        substitutions.add(new Substitution(
                SubstitutionId.create(), seat, substitute, from, until, scopes, substitute, Fixtures.NOW, null));
        return substitute;
    }

    private OpenTask review() {
        return paths.chemelot().throughIntake().work().at(SEAT.value(), TaskKind.REVIEW_BY_MEMBER);
    }

    private Watch watch() {
        return watching.watch(ADMINISTRATOR);
    }

    private List<TaskId> uncovered() {
        return watch().uncovered().stream().map(Uncovered::task).toList();
    }

    private Map<SeatId, LocalDate> soon() {
        return watch().soonVacant().stream().collect(Collectors.toMap(SoonVacant::seat, SoonVacant::from));
    }
}
