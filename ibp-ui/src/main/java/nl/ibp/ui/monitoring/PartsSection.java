package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.PartFigure;

/** How many proposals each theme and each province has. */
class PartsSection extends FigureSection<PartsSection.Shown> {

    record Shown(List<PartFigure<ThemeNumber>> themes, List<PartFigure<ProvinceCode>> provinces, ListLinks links) {}

    private final NameBook names;

    PartsSection(NameBook names) {
        this.names = names;
    }

    @Override
    void draw(Shown shown) {
        ListLinks links = shown.links();
        Div themes = new Div(
                heading("overview.parts.themes"),
                new PartTable<>(
                        "themes",
                        shown.themes(),
                        number -> number + ". " + names.theme(number).name(),
                        links::under));
        Div provinces = new Div(
                heading("overview.parts.provinces"),
                new PartTable<>("provinces", shown.provinces(), names::province, links::with));
        if (shown.provinces().stream().anyMatch(province -> province.late() == null)) {
            provinces.add(muted("overview.parts.untold"));
        }
        themes.addClassName("stack");
        provinces.addClassName("stack");
        Div both = new Div(themes, provinces);
        both.addClassName("figure-columns");
        add(both, muted("overview.parts.explained"));
    }
}
