package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrowTableTest {

    private final NativeTable table = new NativeTable();

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(new Routes());
        headings("Provincie", "Bron", "2027");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void givesEachCellTheHeadingOfItsColumn() {
        NativeTableRow row = row("Drenthe");
        row.addDataCell().setText("Accres");
        row.addDataCell().setText("PM");

        show();

        assertThat(labels(row)).containsExactly("Bron", "2027");
    }

    @Test
    void looksPastCellsThatReachOverSeveralRowsOrColumns() {
        row("Drenthe").addDataCell().setText("Accres");
        NativeTableRow below = table.getBody().addRow();
        below.addDataCell().setText("Eigen middelen");
        below.addDataCell().setText("PM");
        NativeTableRow together = table.getFoot().addRow();
        heading(together, "Samen", "row").getElement().setAttribute("colspan", "2");
        together.addDataCell().setText("PM");

        show();

        assertThat(labels(below)).containsExactly("Bron", "2027");
        assertThat(labels(together)).containsExactly("2027");
    }

    @Test
    void staysATableForWhoHearsIt() {
        NativeTableRow row = row("Drenthe");
        row.addDataCell().setText("Accres");

        show();

        assertThat(table.getElement().getAttribute("role")).isEqualTo("table");
        assertThat(row.getElement().getChildren().map(cell -> cell.getAttribute("role")))
                .containsExactly("rowheader", "cell");
        assertThat(table.getHead().getRows().get(0).getElement().getChild(0).getAttribute("role"))
                .isEqualTo("columnheader");
    }

    private void show() {
        NarrowTable.prepare(table);
        UI.getCurrent().add(table);
        MockVaadin.clientRoundtrip();
    }

    private void headings(String... names) {
        NativeTableRow head = table.getHead().addRow();
        for (String name : names) {
            heading(head, name, "col");
        }
    }

    private NativeTableRow row(String name) {
        NativeTableRow row = table.getBody().addRow();
        heading(row, name, "row");
        return row;
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String name, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static List<String> labels(NativeTableRow row) {
        return row.getElement()
                .getChildren()
                .filter(cell -> cell.getTag().equals("td"))
                .map(cell -> cell.getAttribute("data-label"))
                .toList();
    }
}
