package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.OpenWork;

/** Open work of each body, what of it is due soon and what is late. */
class OpenWorkSection extends FigureSection<OpenWorkSection.Shown> {

    record Shown(OpenWork work, ListLinks links) {}

    private final NameBook names;
    private final Function<FigureQuery, String> waiting;

    /** @param waiting address of the page that says for whom it waits */
    OpenWorkSection(NameBook names, Function<FigureQuery, String> waiting) {
        this.names = names;
        this.waiting = waiting;
    }

    @Override
    void draw(Shown shown) {
        OpenWork work = shown.work();
        HiddenWork hidden = work.hidden();
        add(heading("progress.open"));
        if (!work.isTold()) {
            add(new Paragraph(getTranslation("overview.otherProvince")));
            return;
        }
        if (work.bodies().isEmpty() && hidden.open() == 0 && work.others().isEmpty()) {
            add(new Paragraph(getTranslation("progress.open.none")));
        }
        if (!work.bodies().isEmpty()) {
            Function<BodyId, String> link = body -> waiting.apply(shown.links().waitingAt(body));
            add(new OpenWorkTable(work.bodies(), names, link));
        }
        addOthers(work.others());
        if (hidden.open() > 0) {
            add(new Paragraph(getTranslation("progress.open.hidden", hidden.open())));
        }
    }

    private void addOthers(OpenWork.Others others) {
        if (!others.isTold()) {
            add(muted("overview.others.untold"));
        } else if (!others.isEmpty()) {
            add(new Paragraph(getTranslation("overview.others", others.open(), others.soon(), others.late())));
        }
    }
}
