package nl.ibp.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.Administering.Installation;
import nl.ibp.workflow.monitoring.DatabaseInUse;

/** Which version runs, on which database, and whether files are checked for viruses. */
class InstallationFacts extends Composite<Div> {

    private static final long MEGABYTE = 1_000_000;

    InstallationFacts(String version, Installation installation) {
        DatabaseInUse database = installation.database();
        getContent().addClassName("card");
        getContent()
                .add(new DefinitionList()
                        .add(getTranslation("administration.version"), version)
                        .add(getTranslation("administration.database"), name(database))
                        .add(
                                getTranslation("administration.schema"),
                                getTranslation("administration.schema.migration", database.schema()))
                        .add(
                                getTranslation("administration.size"),
                                getTranslation("administration.megabytes", megabytes(database)))
                        .add(
                                getTranslation("upload.check"),
                                getTranslation(installation.checksUploads() ? "upload.check.on" : "upload.check.off")));
    }

    private String name(DatabaseInUse database) {
        return database.host() == null
                ? getTranslation("administration.database.local", database.version(), database.name())
                : getTranslation(
                        "administration.database.at",
                        database.version(),
                        database.name(),
                        database.host(),
                        String.valueOf(database.port()));
    }

    private String megabytes(DatabaseInUse database) {
        return Formats.in(getLocale()).number(Math.max(1, database.bytes() / MEGABYTE));
    }
}
