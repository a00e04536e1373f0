package nl.ibp.ui.money;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.ui.component.SumText;
import nl.ibp.workflow.money.MoneyFigures;
import nl.ibp.workflow.money.MoneySum;

/** Says what is in none of the sums, and why. */
class LeftOut extends Div {

    LeftOut(MoneyFigures figures) {
        addClassNames("stack", "muted");
        MoneySum ended = figures.ended();
        if (ended.proposals() > 0) {
            add(new Paragraph(
                    getTranslation("money.ended", ended.proposals(), SumText.plain(ended.asked(), getLocale()))));
        }
        if (figures.secret() > 0) {
            add(new Paragraph(getTranslation("money.secret", figures.secret())));
        }
        setVisible(getComponentCount() > 0);
    }
}
