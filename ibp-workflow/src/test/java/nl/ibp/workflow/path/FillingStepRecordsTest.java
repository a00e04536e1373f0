package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.FillingStepRecords;
import nl.ibp.workflow.term.ChangingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found out of how old dossiers went is what would have been recorded. */
@PathTest
class FillingStepRecordsTest {

    /** Moments are a little later: work is opened after its step is reached. */
    private static final String ROWS =
            """
            select concat_ws(' | ', level, step, status, version, task, body, seat, province, 'round ' || round, urgency,
                lead, partners, themes, 'from ' || date_trunc('minute', entered_at),
                'begun ' || date_trunc('minute', begun_at), 'due ' || due, 'left ' || date_trunc('minute', left_at),
                outcome, days || ' days', waiting || ' waiting', still || ' still', 'still since ' || still_since,
                case when left_at is null then process || ' ' || process_version end)
            from step_record where proposal = :proposal
            """;

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    FillingStepRecords filling;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsOutHowADossierWentThatWanderedAnywhere(long seed) {
        time.travelTo(Fixtures.NOW);
        Wanderer wanderer = Wanderer.throughTime(beans, seed);
        DossierPath path = wanderer.begin();
        try {
            for (int steps = 0; steps < 25 * seed && wanderer.step(path); steps++) {
                later(Duration.ofHours(5));
            }
        } finally {
            wanderer.end();
        }
        List<String> recorded = rows(path);

        forget(path, "true");
        filling.fill(() -> false);

        assertThat(rows(path)).as(String.join(", ", wanderer.trail())).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void findsOutWhenADossierAndATermStoodStill(@Autowired ChangingTerms terms) {
        DossierPath path = paths.foodValley().throughIntake();
        OpenTask review = path.at("aac-re").openReviews().get(0);
        onDay(2);
        terms.suspend(SeatHolder.of("aac-re-secretaris"), review.id(), "Er komt nog een stuk.");
        onDay(9);
        path.parked();
        onDay(16);
        path.resumed();
        onDay(20);
        terms.resume(
                SeatHolder.of("aac-re-secretaris"),
                path.at("aac-re").openReviews().get(0).id(),
                "Het stuk is er.");
        onDay(23);
        path.at("aac-re").membersReview(3, Position.POSITIVE);
        onDay(25);
        path.parked();
        List<String> recorded = rows(path);

        forget(path, "true");
        filling.fill(() -> false);

        assertThat(rows(path))
                .containsExactlyInAnyOrderElementsOf(recorded)
                .anyMatch(row -> row.contains("still since"));
    }

    @Test
    void putsWhatItFindsBeforeWhatWasRecordedAndCountsRoundsAnew() {
        DossierPath path = paths.foodValley().submit();
        onDay(3);
        path.allCollegesEndorse();
        onDay(5);
        path.intake(IntakeResult.INCOMPLETE);
        onDay(8);
        path.submit();
        onDay(12);
        path.allCollegesEndorse();
        List<String> recorded = rows(path);

        forget(path, "entered_at < timestamptz '" + Fixtures.NOW.plus(Duration.ofDays(6)) + "'");
        sql.sql("update step_record set round = 1 where proposal = :proposal")
                .param("proposal", path.id().value())
                .update();
        filling.fill(() -> false);

        assertThat(rows(path)).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void goesOnWithADossierItFoundOutAboutAndFindsItOutOnce() {
        DossierPath path = paths.chemelot().submit();
        forget(path, "true");

        assertThat(filling.fill(() -> false)).isEqualTo(1);
        assertThat(filling.fill(() -> false)).isZero();
        onDay(4);
        path.allCollegesEndorse().intakeComplete();

        assertThat(new StepRows(sql).steps(path))
                .extracting(StepRows.Row::step)
                .containsExactly("DRAFT", "COLLEGES", "INTAKE", "OFFICIAL_ADVICE");
        assertThat(new StepRows(sql).steps(path))
                .filteredOn(row -> row.outcome().equals("OPEN"))
                .extracting(StepRows.Row::step)
                .containsExactly("OFFICIAL_ADVICE");
    }

    @Test
    void saysNothingOfWorkOnASecrecy() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        assertThat(path.work().kinds()).contains(TaskKind.CONFIRM_SECRECY);
        List<String> recorded = rows(path);

        forget(path, "true");
        filling.fill(() -> false);

        assertThat(rows(path))
                .containsExactlyInAnyOrderElementsOf(recorded)
                .noneMatch(row -> row.contains("CONFIRM_SECRECY"));
    }

    /** As it was before there were records, or some of them. */
    private void forget(DossierPath path, String which) {
        sql.sql("delete from step_record where proposal = :proposal and " + which)
                .param("proposal", path.id().value())
                .update();
        sql.sql("insert into step_record_to_fill values (:proposal)")
                .param("proposal", path.id().value())
                .update();
    }

    private List<String> rows(DossierPath path) {
        return sql.sql(ROWS).param("proposal", path.id().value()).query(String.class).list().stream()
                .sorted()
                .collect(Collectors.toList());
    }

    private void later(Duration passed) {
        time.travelTo(clock.instant().plus(passed));
    }

    private void onDay(int day) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(day)));
    }
}
