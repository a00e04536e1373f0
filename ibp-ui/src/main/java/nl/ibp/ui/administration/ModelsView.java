package nl.ibp.ui.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelKind;

/** The processes and decision tables in use, each leading to its versions. */
@Route(ModelsView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class ModelsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AdministrationView.PATH + "/processen";

    private final ModelsDesk desk;

    ModelsView(ModelsDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ModelInUse> models = AdministrationPages.orNotFound(desk::all);
        Div content = new Div(section(models, ModelKind.PROCESS), section(models, ModelKind.DECISION));
        content.addClassName("overview");
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLead(getTranslation("administration.page.models.explained")),
                new AdministrationPages(AdministrationPage.MODELS),
                content);
    }

    private Section section(List<ModelInUse> models, ModelKind kind) {
        String heading = getTranslation("administration.models." + kind);
        DataTable table = new DataTable(heading)
                .dense()
                .column(getTranslation("administration.models.name"))
                .column(getTranslation("administration.models.version"))
                .column(getTranslation("administration.models.since"))
                .column(getTranslation("administration.models.by"));
        if (kind == ModelKind.PROCESS) {
            table.numberColumn(getTranslation("administration.models.running"));
        }
        models.stream().filter(model -> model.kind() == kind).forEach(model -> fill(table, model));
        return new Section(new H2(heading), table);
    }

    private void fill(DataTable table, ModelInUse model) {
        Anchor link = new Anchor(PATH + "/" + model.key(), ModelNames.of(model, getLocale()));
        ModelInUse.Version latest = model.latest();
        var row = table.row();
        row.add(
                DataTable.rowHeading(link),
                DataTable.cell(new Span(String.valueOf(latest.number()))),
                DataTable.dateCell(new Span(Formats.in(getLocale()).date(OfficialTime.dayOf(latest.since())))),
                DataTable.cell(new Span(by(latest))));
        if (model.kind() == ModelKind.PROCESS) {
            row.add(DataTable.numberCell(new Span(String.valueOf(model.running()))));
        }
    }

    private String by(ModelInUse.Version version) {
        return getTranslation(
                version.byAdministrator()
                        ? "administration.models.byAdministrator"
                        : "administration.models.byProduct");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.page.models");
    }
}
