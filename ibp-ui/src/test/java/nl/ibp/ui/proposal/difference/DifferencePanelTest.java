package nl.ibp.ui.proposal.difference;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.proposal.PanelTest;
import org.junit.jupiter.api.Test;

class DifferencePanelTest extends PanelTest {

    @Test
    void strikesThroughWhatWentAndUnderlinesWhatCame() {
        DifferencePanel panel =
                between(content().summarised("Een sterke economie."), content().summarised("Een schone economie."));

        assertThat(texts(panel, "del")).containsExactly("[verwijderd: sterke ] ");
        assertThat(texts(panel, "ins")).containsExactly("[toegevoegd: schone ] ");
        assertThat(textOf(panel)).contains("Samenvatting").doesNotContain("Titel");
    }

    @Test
    void saysOfEveryEntryWhetherItCameWentOrChanged() {
        DifferencePanel panel = between(
                content().with(UTRECHT).withOtherPartners("WUR"),
                content().withIndispensable(UTRECHT).withOtherPartners("Gemeente Ede"));

        assertThat(textOf(panel))
                .contains("gewijzigd Utrecht")
                .contains("(onmisbaar)")
                .contains("toegevoegd [toegevoegd:  Gemeente Ede")
                .contains("verwijderd [verwijderd:  WUR");
    }

    @Test
    void showsMoneyAsItWasAndAsItBecame() {
        DifferencePanel panel = between(
                content()
                        .money(line(2026, Stated.of(Euros.of(100_000)), ""))
                        .money(line(2027, Stated.proMemorie(), "")),
                content()
                        .money(line(2026, Stated.of(Euros.of(150_000)), "voorbeeld"))
                        .money(line(2028, Stated.of(Euros.of(50_000)), "")));

        assertThat(rows(panel))
                .containsExactly(
                        "Provincie Bron Jaar Versie 1 Versie 2",
                        "Gelderland Eigen middelen 2026 € 100.000 € 150.000 voorbeeld",
                        "Gelderland Eigen middelen 2028 – niets opgegeven € 50.000",
                        "Gelderland Eigen middelen 2027 PM , nog niet bekend – niets opgegeven");
    }

    @Test
    void saysThatNothingChanged() {
        DifferencePanel panel = between(content(), content());

        assertThat(textOf(panel)).isEqualTo("De inhoud is in beide dezelfde: Versie 1 en Versie 2.");
    }

    @Test
    void marksNamesThatAreDutchInEnglish() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        DifferencePanel panel = between(content().underThemes(4), content().underThemes(3, 4));

        assertThat(elements(panel.getElement())
                        .filter(element -> "nl".equals(element.getAttribute("lang")))
                        .map(Element::getTextRecursively))
                .containsExactly("[added: 3. Regionale economie als versneller] ");
        assertThat(textOf(panel)).contains("Themes").contains("added");
    }

    @Test
    void showsTwoTextsBesideEachOtherWhereTheyDiffer() {
        ContentDifference difference = ContentDifference.between(
                content()
                        .titled("Titel van de een")
                        .ownMoney(GELDERLAND, 2026, 1000)
                        .build(),
                content().titled("Titel van de ander").build());

        SideBySideTable table = new SideBySideTable("Botsing", difference, "Uw tekst", "Hun tekst", names);

        assertThat(rows(table))
                .containsExactly(
                        "Onderdeel Uw tekst Hun tekst",
                        "Titel Titel van de  een Titel van de  ander",
                        "Geld Gelderland, Eigen middelen, 2026: € 1.000 (voorbeeld) –");
        assertThat(texts(table, "mark"))
                .containsExactly("een", "ander", "Gelderland, Eigen middelen, 2026: €\u00a01.000 (voorbeeld)");
    }

    private DifferencePanel between(ContentBuilder before, ContentBuilder after) {
        return new DifferencePanel(
                ContentDifference.between(before.build(), after.build()), "Versie 1", "Versie 2", names);
    }

    private static MoneyLine line(int year, Stated<Euros> amount, String note) {
        return new MoneyLine(GELDERLAND, OWN_MEANS, year, amount, note);
    }

    private static List<String> rows(Component panel) {
        return elements(panel.getElement())
                .filter(element -> element.getTag().equals("tr"))
                .map(element -> textOf(element.getComponent()
                                .map(NativeTableRow.class::cast)
                                .orElseThrow())
                        .replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> texts(Component panel, String tag) {
        return elements(panel.getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(DifferencePanelTest::elements));
    }
}
