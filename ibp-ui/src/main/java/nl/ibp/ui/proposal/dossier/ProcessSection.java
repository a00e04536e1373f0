package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.ProcessPicture;

/** The process behind the path. Opened only when asked for, since the library that draws it is heavy. */
class ProcessSection extends Composite<Div> {

    private final Supplier<List<ProcessPicture>> pictures;
    private final NameBook names;
    private final Div shown = new Div();

    ProcessSection(Supplier<List<ProcessPicture>> pictures, NameBook names) {
        this.pictures = pictures;
        this.names = names;
        shown.addClassName("stack-l");
        Button open = new Button(getTranslation("dossier.process.open"), Glyph.DIAGRAM.icon());
        open.addClickListener(click -> open());
        getContent().addClassName("stack-l");
        getContent().add(new Paragraph(getTranslation("dossier.process.what")), open);
    }

    private void open() {
        List<ProcessPicture> all = pictures.get();
        getContent().removeAll();
        if (all.isEmpty()) {
            getContent().add(new Notice(State.INFO, getTranslation("dossier.process.none")).announced());
            return;
        }
        if (all.size() > 1) {
            getContent().add(choice(all));
        }
        getContent().add(shown);
        show(all.get(0));
    }

    private Select<ProcessPicture> choice(List<ProcessPicture> all) {
        Select<ProcessPicture> choice = new Select<>();
        choice.setLabel(getTranslation("dossier.process.part"));
        choice.setItemLabelGenerator(picture -> new ProcessName(names, getLocale()).of(picture));
        choice.setItems(all);
        choice.setValue(all.get(0));
        choice.setWidth("min(100%, 28rem)");
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(ProcessPicture picture) {
        shown.removeAll();
        shown.add(new ProcessPanel(picture, names));
    }
}
