package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** How many proposals have each status, under way and concluded, in sentences. */
class StatusSection extends FigureSection<WhereSection.Shown> {

    @Override
    void draw(WhereSection.Shown shown) {
        Section underWay = new Section(
                heading("progress.underWay.short"),
                new FigureSentences(shown.now(), shown.links(), StatusFigures.withFinal(false)));
        Section ended = new Section(
                heading("progress.ended", shown.now().ended().count()),
                new FigureSentences(shown.now(), shown.links(), StatusFigures.withFinal(true)));
        underWay.addClassName("card");
        ended.addClassName("card");
        Div both = new Div(underWay, ended);
        both.addClassName("figure-columns");
        add(both);
    }
}
