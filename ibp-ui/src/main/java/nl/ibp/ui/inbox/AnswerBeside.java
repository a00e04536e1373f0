package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.ibp.ui.component.TwoTexts;

/** What one typed beside what a colleague sent who was first. */
class AnswerBeside extends Section {

    /** @param colleague as people call them */
    AnswerBeside(String colleague, List<TwoTexts.Part> differences) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("typing.answer.title", colleague)),
                differences.isEmpty()
                        ? new Paragraph(getTranslation("typing.answer.same"))
                        : new TwoTexts(differences, getTranslation("typing.answer.yours"), colleague));
    }
}
