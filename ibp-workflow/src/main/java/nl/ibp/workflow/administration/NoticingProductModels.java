package nl.ibp.workflow.administration;

import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.workflow.administration.ModelInUse.Version;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new version of the product may bring another version of a model than an administrator brought into use. That goes
 * into the list of changes at the start, so that no administrator's version is undone without a word.
 */
@Component
class NoticingProductModels implements SmartInitializingSingleton {

    private final ModelVersions models;
    private final AdministrationChanges changes;
    private final AdministrationWriter writer;
    private final TransactionTemplate transaction;

    NoticingProductModels(
            ModelVersions models,
            AdministrationChanges changes,
            AdministrationWriter writer,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.changes = changes;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (models.hasAnyByAdministrator()) {
            transaction.executeWithoutResult(status -> models.all().forEach(this::notice));
        }
    }

    private void notice(ModelInUse model) {
        Version latest = model.latest();
        if (latest.byAdministrator()) {
            return;
        }
        model.versions().stream().filter(Version::byAdministrator).findFirst().ifPresent(replaced -> {
            ChangedPart part = new ChangedPart("version", stated(replaced), stated(latest));
            boolean known = changes.of(ChangeSubject.MODEL, model.key()).stream()
                    .anyMatch(change -> change.parts().contains(part));
            if (!known) {
                writer.writeOfProduct(ChangeSubject.MODEL, model.key(), model.name(), List.of(part));
            }
        });
    }

    private static Stated<String> stated(Version version) {
        return Stated.of(String.valueOf(version.number()));
    }
}
