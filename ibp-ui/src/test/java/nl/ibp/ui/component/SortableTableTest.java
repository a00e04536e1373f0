package nl.ibp.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.export.TableFile;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a column says once stands on the page, decides the order, and stands in the file. */
class SortableTableTest {

    private record Row(String name, int count, Stated<Euros> asked, @Nullable LocalDate since) {}

    private static final Row DRENTHE = new Row("Drenthe", 1_200, Stated.of(Euros.of(10)), LocalDate.of(2018, 5, 2));
    private static final Row FRYSLAN = new Row("Fryslân", 9, Stated.proMemorie(), null);
    private static final Row UTRECHT = new Row("Utrecht", 30, Stated.unstated(), LocalDate.of(2017, 1, 9));

    @BeforeEach
    void openBrowser() {
        System.setProperty("vaadin.i18n.provider", TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty("vaadin.i18n.provider");
    }

    @Test
    void showsEveryKindOfValueInTheLanguageOfTheReader() {
        SortableTable<Row> table = table();

        assertThat(rows(table))
                .containsExactly(
                        List.of("Drenthe", "1.200 stuks", "€\u00a010", "2 mei 2018"),
                        List.of("Fryslân", "9 stuks", "PM, nog niet bekend", ""),
                        List.of("Utrecht", "30 stuks", "", "9 januari 2017"));
    }

    @Test
    void putsNothingBelowProMemorieAndThatBelowAmounts() {
        SortableTable<Row> table = table();

        _click(_get(table, NativeButton.class, button -> button.withText("Gevraagd")));

        assertThat(rows(table)).extracting(row -> row.get(0)).containsExactly("Drenthe", "Fryslân", "Utrecht");
        _click(_get(table, NativeButton.class, button -> button.withText("Gevraagd")));
        assertThat(rows(table)).extracting(row -> row.get(0)).containsExactly("Utrecht", "Fryslân", "Drenthe");
    }

    @Test
    void keepsTheTotalBeneathTheRowsHoweverTheyAreOrdered() {
        Row total = new Row("Samen", 1_239, Stated.of(Euros.of(10)), null);
        SortableTable<Row> table = table().totalled(total);

        _click(_get(table, NativeButton.class, button -> button.withText("Aantal")));

        assertThat(rows(table)).extracting(row -> row.get(0)).containsExactly("Drenthe", "Utrecht", "Fryslân", "Samen");
        assertThat(table.file("Proef").rows())
                .extracting(row -> row.get(0))
                .last()
                .isEqualTo(CellValue.text("Samen"));
    }

    @Test
    void beginsWithTheLatestWhereOneAsksForIt() {
        SortableTable<Row> table = table().sortedDownBy(3);

        assertThat(rows(table)).extracting(row -> row.get(0)).containsExactly("Drenthe", "Utrecht", "Fryslân");
    }

    @Test
    void filesTheRowsInTheirOrderWithWhatThePageHasNoRoomFor() {
        SortableTable<Row> table = table();
        _click(_get(table, NativeButton.class, button -> button.withText("Aantal")));

        TableFile file = table.file("Proef");

        assertThat(file.headings()).containsExactly("Provincie", "Aantal", "Helft", "Gevraagd", "Sinds");
        assertThat(file.rows().get(0))
                .containsExactly(
                        CellValue.text("Drenthe"),
                        CellValue.number(1_200),
                        CellValue.number(600),
                        CellValue.amount(Euros.of(10)),
                        CellValue.day(LocalDate.of(2018, 5, 2)));
        assertThat(file.rows())
                .extracting(row -> row.get(3))
                .containsExactly(CellValue.amount(Euros.of(10)), CellValue.nothing(), new CellValue.ProMemorie());
    }

    @Test
    void offersBothKindsOfFileByName() {
        SortableTable<Row> table = table();

        assertThat(_find(table, Anchor.class))
                .extracting(link -> link.getElement().getAttribute("aria-label"))
                .containsExactly("Provincies downloaden als CSV", "Provincies downloaden als XLSX");
    }

    private static SortableTable<Row> table() {
        SortableTable<Row> table = new SortableTable<>("Provincies", List.of(UTRECHT, FRYSLAN, DRENTHE))
                .column(TableColumn.text("Provincie", Row::name))
                .column(TableColumn.number("Aantal", Row::count)
                        .shownAs(row -> new Span(Formats.in(Languages.DUTCH).number(row.count()) + " stuks")))
                .alsoInFile(TableColumn.number("Helft", row -> row.count() / 2))
                .column(TableColumn.amount("Gevraagd", Row::asked))
                .column(TableColumn.day("Sinds", Row::since))
                .sortedBy(0)
                .withDownloads();
        UI.getCurrent().add(table);
        return table;
    }

    private static List<List<String>> rows(SortableTable<Row> table) {
        return _find(table, NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }
}
