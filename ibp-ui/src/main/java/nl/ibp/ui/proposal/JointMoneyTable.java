package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.states.JointMoney;
import nl.ibp.domain.states.JointMoney.Contribution;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.component.SumText;
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
                            DataTable.numberCell(new SumText(part.proposed())),
                            DataTable.numberCell(new SumText(AtLeast.of(part.decided()))));
        }
        table.footRow()
                .add(
                        DataTable.rowHeading(new Span(getTranslation("dossier.jointMoney.sum"))),
                        DataTable.numberCell(new SumText(money.proposed())),
                        DataTable.numberCell(new SumText(AtLeast.of(money.decided()))));
        return table;
    }
}
