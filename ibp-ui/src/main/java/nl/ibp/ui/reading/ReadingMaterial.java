package nl.ibp.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.monitoring.Dossier;

/** Puts parts of a dossier beside a form, each under its heading. */
@org.springframework.stereotype.Component
public class ReadingMaterial {

    /** What is proposed, for whoever judges the proposal itself. */
    public List<Component> proposal(Dossier dossier) {
        return List.of(part("reading.content", new Paragraph(dossier.proposal().currentContent().summary())));
    }

    /** For the lead, when not every college endorsed: who did not, and why. */
    public List<Component> afterRefusal(Dossier dossier) {
        return proposal(dossier);
    }

    /** For whoever decides on the ground of what committees advise. */
    public List<Component> withAdvice(Dossier dossier) {
        return proposal(dossier);
    }

    /** For the provinces after the board: what was decided first, then what it is about. */
    public List<Component> withDecisions(Dossier dossier) {
        return proposal(dossier);
    }

    /** For college and clerk of one province: its own file first, then the joint decision and what it is about. */
    public List<Component> statesFile(Dossier dossier, ProvinceCode province) {
        return proposal(dossier);
    }

    public static Section part(String title, Component... content) {
        Section part = new Section(new H2(I18NProvider.translate(title)));
        part.addClassNames("card", "reading-part");
        part.add(content);
        return part;
    }

    public static List<Component> join(List<Component> first, List<Component> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
