package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.Euros;
import nl.ibp.domain.states.JointMoney;
import nl.ibp.domain.states.JointMoney.Contribution;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;

/** The provinces' own money, as it was proposed together and as their States decided. */
public class JointMoneyTable extends Composite<DataTable> {

    private final JointMoney money;
    private final NameBook names;

    public JointMoneyTable(JointMoney money, NameBook names) {
        this.money = money;
        this.names = names;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("dossier.jointMoney"))
                .column(getTranslation("dossier.jointMoney.province"))
                .numberColumn(getTranslation("dossier.jointMoney.proposed"))
                .numberColumn(getTranslation("dossier.jointMoney.decided"));
        for (Contribution part : money.contributions()) {
            table.row()
                    .add(
                            DataTable.rowHeading(new Span(names.province(part.province()))),
                            DataTable.numberCell(amount(part.proposed(), part.proMemorie())),
                            DataTable.numberCell(amount(part.decided(), false)));
        }
        table.footRow()
                .add(
                        DataTable.rowHeading(new Span(getTranslation("dossier.jointMoney.sum"))),
                        DataTable.numberCell(amount(money.proposed(), money.wasProMemorie())),
                        DataTable.numberCell(amount(money.decided(), false)));
        return table;
    }

    private Span amount(Euros amount, boolean andProMemorie) {
        Span known = new Span(Formats.in(getLocale()).amount(amount.amount()));
        if (!andProMemorie) {
            return known;
        }
        return amount.isPositive() ? new Span(known, new Span(" + "), new ProMemorie()) : new ProMemorie();
    }
}
