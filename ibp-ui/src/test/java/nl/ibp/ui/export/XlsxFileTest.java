package nl.ibp.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads workbooks as any program would: a zip of XML parts. */
class XlsxFileTest {

    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate BRIEFING = LocalDate.of(2018, 5, 24);

    @TempDir
    Path folder;

    @Test
    void writesNumbersAndDaysThatCanBeCountedWith() throws Exception {
        Map<String, Document> parts = parts(XlsxFile.write(new TableFile(
                "Geld: alles/niets",
                List.of("Provincie", "Sinds", "Aantal", "Gevraagd", "Gedekt"),
                List.of(List.of(
                        CellValue.text("=Fryslân & co"),
                        CellValue.day(BRIEFING),
                        CellValue.number(12.5),
                        CellValue.amount(Euros.of(1_250_000)),
                        CellValue.amount(Stated.<Euros>proMemorie()))))));

        assertThat(cell(parts, "A1")).isEqualTo("Provincie");
        assertThat(cell(parts, "A2")).isEqualTo("=Fryslân & co");
        assertThat(formulas(parts)).isZero();
        assertThat(Double.parseDouble(cell(parts, "B2"))).isEqualTo(ChronoUnit.DAYS.between(DAY_NOUGHT, BRIEFING));
        assertThat(formatOf(parts, "B2")).isEqualTo("yyyy-mm-dd");
        assertThat(Double.parseDouble(cell(parts, "C2"))).isEqualTo(12.5);
        assertThat(Double.parseDouble(cell(parts, "D2"))).isEqualTo(1_250_000);
        assertThat(formatOf(parts, "D2")).contains("€");
        assertThat(cell(parts, "E2")).isEqualTo("PM");
    }

    @Test
    void callsTheSheetAfterTheTableWithWhatAProgramAllows() throws Exception {
        Map<String, Document> parts = parts(XlsxFile.write(new TableFile(
                "Hoe lang [een] stap duurt: alles/niets?",
                List.of("Stap"),
                List.of(List.of(CellValue.text("Intake"))))));

        Element sheet = (Element)
                parts.get("xl/workbook.xml").getElementsByTagName("sheet").item(0);

        assertThat(sheet.getAttribute("name"))
                .startsWith("Hoe lang")
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\[\\]:/?*\\\\]");
    }

    @Test
    void leavesOutWhatWouldDamageTheFile() throws Exception {
        Map<String, Document> parts = parts(XlsxFile.write(new TableFile(
                "Proef", List.of("Tekst"), List.of(List.of(CellValue.text("voor\u0000\u000bna <b>\ud83d\ude00"))))));

        assertThat(cell(parts, "A2")).isEqualTo("voorna <b>\ud83d\ude00");
    }

    @Test
    void holdsAsManyRowsAsThePageHas() throws Exception {
        List<List<CellValue>> rows = IntStream.range(0, 2_000)
                .mapToObj(row -> List.of(CellValue.number(row)))
                .toList();

        Map<String, Document> parts = parts(XlsxFile.write(new TableFile("Proef", List.of("Nummer"), rows)));

        assertThat(Double.parseDouble(cell(parts, "A2001"))).isEqualTo(1_999);
    }

    private Map<String, Document> parts(byte[] file) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("proef.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(zip.getInputStream(entry)));
            }
        }
        return parts;
    }

    private static String cell(Map<String, Document> parts, String address) {
        Element cell = elementOf(parts, address);
        String value = cell.getElementsByTagName("v").item(0).getTextContent();
        if (!"s".equals(cell.getAttribute("t"))) {
            return value;
        }
        NodeList texts = parts.get("xl/sharedStrings.xml").getElementsByTagName("si");
        return texts.item(Integer.parseInt(value)).getTextContent();
    }

    private static String formatOf(Map<String, Document> parts, String address) {
        Document styles = parts.get("xl/styles.xml");
        Element cells = (Element) styles.getElementsByTagName("cellXfs").item(0);
        int style = Integer.parseInt(elementOf(parts, address).getAttribute("s"));
        String number = ((Element) cells.getElementsByTagName("xf").item(style)).getAttribute("numFmtId");
        return elements(styles, "numFmt")
                .filter(format -> format.getAttribute("numFmtId").equals(number))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElseThrow();
    }

    private static long formulas(Map<String, Document> parts) {
        return elements(parts.get("xl/worksheets/sheet1.xml"), "f").count();
    }

    private static Element elementOf(Map<String, Document> parts, String address) {
        return elements(parts.get("xl/worksheets/sheet1.xml"), "c")
                .filter(cell -> cell.getAttribute("r").equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Document part, String tag) {
        NodeList all = part.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index));
    }
}
