package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import org.springframework.beans.factory.BeanFactory;

/** A program reads what was advised and decided, and how the programme gets on. */
final class ReadingScenario {

    private final ContractClient officer;
    private final BeanFactory beans;

    ReadingScenario(ContractClient nobody, BeanFactory beans) {
        this.officer = nobody.as("beleid-gelderland");
        this.beans = beans;
    }

    void play() {
        DossierPath path =
                new PathDriver(beans).foodValley().toBoard().boardDecides(BoardOutcome.ADOPT_WITH_CONDITIONS);
        path.states("utrecht").proposes().committeeFindsUrgent().statesAmendWhatIsJoint();

        JsonNode advice =
                officer.get("/v1/adviezen?voorstel=" + path.id()).json().path("adviezen");
        assertThat(advice).hasSize(4);
        assertThat(advice.findValuesAsText("commissie")).contains("aac-re", "bac-vp");
        JsonNode first = advice.path(0);
        assertThat(officer.get("/v1/adviezen/" + first.path("id").asText()).json())
                .isEqualTo(first);

        JsonNode decisions =
                officer.get("/v1/besluiten?voorstel=" + path.id()).json().path("besluiten");
        assertThat(decisions.findValuesAsText("orgaan")).containsExactly("college", "college", "bestuur", "staten");
        assertThat(decisions.path(2).path("uitkomst").asText()).isEqualTo("instemmen-onder-voorwaarden");
        decisions.forEach(decision -> assertThat(
                        officer.get("/v1/besluiten/" + decision.path("id").asText())
                                .json())
                .isEqualTo(decision));

        assertThat(officer.get("/v1/provincies").json().path("provincies")).hasSize(12);
        assertThat(officer.get("/v1/provincies/pv25").at("/naam")).isEqualTo("Gelderland");
        assertThat(officer.get("/v1/themas").json().path("themas")).isNotEmpty();
        assertThat(officer.get("/v1/themas/9").at("/besprokenIn")).isEqualTo("PM");

        JsonNode progress = officer.get("/v1/voortgang").json();
        assertThat(progress.path("statussen").findValuesAsText("status")).contains("staten");
        assertThat(progress.at("/periode/tot").asText()).isEqualTo("2027-01-11");
        assertThat(officer.get("/v1/voortgang?provincie=pv31&thema=3").json().has("openWerk"))
                .isFalse();
    }
}
