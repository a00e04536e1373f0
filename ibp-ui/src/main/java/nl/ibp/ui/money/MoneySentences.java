package nl.ibp.ui.money;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.AtLeast;
import nl.ibp.ui.component.SumText;
import nl.ibp.workflow.money.MoneySum;

/** How far the money is, from what is asked to what is decided: "ten minste € 1.250.000 vragen 3 voorstellen". */
class MoneySentences extends UnorderedList {

    MoneySentences(MoneySum sum) {
        addClassName("money-sentences");
        add(
                sentence(
                        sum.asked(),
                        getTranslation(
                                "money.asked.says", sum.proposals(), sum.asked().proMemorie())),
                sentence(sum.own(), getTranslation("money.own.says", sum.own().proMemorie())),
                sentence(AtLeast.of(sum.covered()), getTranslation("money.covered.says")),
                sentence(AtLeast.of(sum.decided()), getTranslation("money.decided.says")));
    }

    private static ListItem sentence(AtLeast sum, String words) {
        SumText amount = new SumText(sum);
        amount.addClassName("figure");
        return new ListItem(amount, new Span(words));
    }
}
