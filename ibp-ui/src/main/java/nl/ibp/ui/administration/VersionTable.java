package nl.ibp.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelInUse.Version;
import nl.ibp.workflow.administration.ModelKind;

/** The versions of a process or table: since when, by whom, and how many processes follow each. */
class VersionTable extends Composite<DataTable> {

    private final ModelInUse model;
    private final ModelsDesk desk;

    VersionTable(ModelInUse model, ModelsDesk desk) {
        this.model = model;
        this.desk = desk;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.model.versions"))
                .dense()
                .column(getTranslation("administration.models.version"))
                .column(getTranslation("administration.models.since"))
                .column(getTranslation("administration.models.by"));
        if (model.kind() == ModelKind.PROCESS) {
            table.numberColumn(getTranslation("administration.models.running"));
        }
        table.column(getTranslation("administration.models.file"));
        model.versions().forEach(version -> fill(table.row(), version));
        return table;
    }

    private void fill(NativeTableRow row, Version version) {
        String number = getTranslation(
                version.equals(model.latest()) ? "administration.model.version.inUse" : "administration.model.version",
                version.number());
        Formats formats = Formats.in(getLocale());
        row.add(
                DataTable.rowHeading(new Span(number)),
                DataTable.cell(new Span(getTranslation(
                        "administration.changes.moment",
                        formats.date(OfficialTime.dayOf(version.since())),
                        formats.time(LocalTime.ofInstant(version.since(), OfficialTime.ZONE))))),
                DataTable.cell(new Span(getTranslation(
                        version.byAdministrator()
                                ? "administration.models.byAdministrator"
                                : "administration.models.byProduct"))));
        if (model.kind() == ModelKind.PROCESS) {
            row.add(DataTable.numberCell(new Span(String.valueOf(version.running()))));
        }
        row.add(DataTable.cell(download(version)));
    }

    private Anchor download(Version version) {
        String name = model.key() + "-" + version.number() + model.kind().extension();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = desk.file(model, version.number()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), name, "application/octet-stream", file.length);
                }),
                getTranslation("administration.model.download"));
        link.setAriaLabel(getTranslation("administration.model.download.which", version.number()));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
