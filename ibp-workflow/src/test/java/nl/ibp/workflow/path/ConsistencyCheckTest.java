package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.consultation.Position;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changed the database by hand: the check names the dossier and both sides. */
@PathTest
class ConsistencyCheckTest {

    @Autowired
    PathDriver paths;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void findsNothingWhereverADossierStands() {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-vp").membersReview(3, Position.POSITIVE);
        paths.chemelot().toStates();
        paths.chemelot().withdrawn();

        assertThat(check.disagreements()).isEmpty();
    }

    @Test
    void namesADossierWhoseStepWasChanged() {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();

        List<Disagreement> found = afterChanging(
                "update proposal set document = jsonb_set(document, '{status}', '\"BOARD\"') where id = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.proposal()).isEqualTo(path.id());
            assertThat(disagreement.number()).isEqualTo(path.proposal().number().toString());
            assertThat(disagreement.subject()).isEqualTo(Subject.STEP);
            assertThat(disagreement.domain()).isEqualTo("BOARD");
            assertThat(disagreement.process()).isEqualTo("INTAKE");
        });
    }

    @Test
    void namesADossierThatIsOverWhileItsProcessRuns() {
        DossierPath path = paths.chemelot();

        List<Disagreement> found = afterChanging(
                "update proposal set document = jsonb_set(document, '{status}', '\"WITHDRAWN\"') where id = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.domain()).isEqualTo("-");
            assertThat(disagreement.process()).isEqualTo("DRAFT");
        });
    }

    @Test
    void namesWorkThatIsMissingFromTheInbox() {
        DossierPath path = paths.foodValley().submit();
        var task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);

        List<Disagreement> found = afterChanging(
                "update task set ended_at = now() where id = ?", task.id().value());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.OPEN_WORK);
            assertThat(disagreement.domain()).contains("gs-gelderland").doesNotContain("gs-utrecht");
            assertThat(disagreement.process()).contains("COLLEGE_DECIDES gs-utrecht");
        });
    }

    @Test
    void namesAReviewThatTheProcessStillWaitsFor() {
        DossierPath path = paths.chemelot().throughIntake();

        List<Disagreement> found = afterChanging(
                "update consultation set document = jsonb_set(document, '{members}', '[\"aac-re-utrecht\"]')"
                        + " where proposal = ?::uuid",
                path.id().toString());

        assertThat(found).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.subject()).isEqualTo(Subject.AWAITED);
            assertThat(disagreement.domain()).isEqualTo("REVIEW_BY_MEMBER aac-re-utrecht");
            assertThat(disagreement.process()).contains("REVIEW_BY_MEMBER aac-re-drenthe");
        });
    }

    @Test
    void namesAProcessThatIsGone() {
        DossierPath path = paths.chemelot();

        List<Disagreement> found = afterChanging(
                "update act_ru_execution set business_key_ = gen_random_uuid() where business_key_ = ?",
                path.id().toString());

        assertThat(found).extracting(Disagreement::process).contains("-");
        assertThat(found).extracting(Disagreement::domain).contains("-", "DRAFT");
    }

    // Taken back at the end, so that the other tests find a sound database.
    private List<Disagreement> afterChanging(String statement, String parameter) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            assertThat(sql.sql(statement).param(parameter).update()).isPositive();
            return check.disagreements();
        });
    }
}
