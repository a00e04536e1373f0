package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** What an administrator brought into use outlives a restart, and is never replaced without a word. */
// A database of its own: whatever runs is carried over, and other tests go on with the models of the product.
@TestPropertySource(properties = "ibp.test=models")
@PathTest
class ProductModelsTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final String TABLE = "statesInvolvement";

    @Autowired
    RepositoryService repository;

    @Autowired
    KeepingModels keeping;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    @Qualifier("noticingProductModels")
    SmartInitializingSingleton start;

    private String product = "";

    @BeforeEach
    void introduceAnother() {
        product = file();
        introduce(product.replace("name=\"Rol van Provinciale Staten\"", "name=\"Rol van de Staten\""));
    }

    @Test
    void keepsTheVersionOfAnAdministratorOverARestart() {
        int version = model().latest().number();
        int known = ofProduct().size();

        ProductModels.deploy(repository);
        start.afterSingletonsInstantiated();

        assertThat(model().latest().number()).isEqualTo(version);
        assertThat(model().latest().byAdministrator()).isTrue();
        assertThat(ofProduct()).hasSize(known);
        introduce(product);
    }

    @Test
    void saysSoWhenANewVersionOfTheProductReplacesIt() {
        int version = model().latest().number();
        upgrade(product + "<!-- of a newer product -->");

        start.afterSingletonsInstantiated();
        start.afterSingletonsInstantiated();

        ChangedPart replaced =
                new ChangedPart("version", Stated.of(String.valueOf(version)), Stated.of(String.valueOf(version + 1)));
        assertThat(ofProduct())
                .filteredOn(change -> change.parts().equals(List.of(replaced)))
                .hasSize(1);
        upgrade(product);
    }

    private List<AdministrationChange> ofProduct() {
        return changes.of(ChangeSubject.MODEL, TABLE).stream()
                .filter(change -> change.person() == null)
                .toList();
    }

    private void upgrade(String file) {
        repository
                .createDeployment()
                .name(ProductModels.DEPLOYMENT)
                .enableDuplicateFiltering(true)
                .addString("states-involvement.dmn", file)
                .deploy();
    }

    private void introduce(String file) {
        keeping.introduce(ADMINISTRATOR, keeping.foresee(ADMINISTRATOR, TABLE, file.getBytes(StandardCharsets.UTF_8)));
    }

    private String file() {
        return keeping.file(ADMINISTRATOR, model(), model().latest().number());
    }

    private ModelInUse model() {
        return keeping.all(ADMINISTRATOR).stream()
                .filter(model -> model.key().equals(TABLE))
                .findFirst()
                .orElseThrow();
    }
}
