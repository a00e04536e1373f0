package nl.ibp.ui.money;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.OWN_MEANS;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.states.Amendment;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.money.Grouping;
import nl.ibp.workflow.money.MoneyFigures;
import nl.ibp.workflow.money.MoneyOf;
import nl.ibp.workflow.money.MoneyRow;
import nl.ibp.workflow.money.MoneyRows;
import nl.ibp.workflow.money.MoneySum;
import nl.ibp.workflow.money.TracedAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums say what they hold and what they leave out, and lead on to what is behind them. */
class MoneySectionsTest extends PanelTest {

    private static final AtLeast MILLION = AtLeast.of(Euros.of(1_000_000));
    private static final AtLeast AT_LEAST_MILLION = new AtLeast(Optional.of(Euros.of(1_000_000)), 2);
    private static final AtLeast ONLY_PRO_MEMORIE = new AtLeast(Optional.empty(), 1);
    private static final MoneySum LARGE =
            new MoneySum(AT_LEAST_MILLION, ONLY_PRO_MEMORIE, Euros.of(300_000), Euros.of(200_000), 3);
    private static final MoneySum SMALL = new MoneySum(ONLY_PRO_MEMORIE, AtLeast.NOTHING, Euros.ZERO, Euros.ZERO, 1);
    private static final ProposalId PROPOSAL = ProposalId.of("00000000-0000-0000-0000-000000000001");
    private static final ProposalNumber NUMBER = new ProposalNumber(2018, 14);

    private final FigureQuery.Address address = mock(FigureQuery.Address.class);

    @BeforeEach
    void writeAddresses() {
        when(address.parameters(any())).thenAnswer(call -> {
            FigureQuery query = call.getArgument(0);
            return query.province() == null
                    ? QueryParameters.empty()
                    : new QueryParameters(
                            Map.of("provincie", List.of(query.province().value())));
        });
    }

    @Test
    void saysInSentencesHowFarTheMoneyIs() {
        String words = textOf(new MoneySentences(LARGE)).replace('\u00a0', ' ');

        assertThat(words)
                .contains("ten minste € 1.000.000 vragen 3 voorstellen", "2 bedragen zijn nog PM")
                .contains("PM , nog niet bekend daarvan is geld van de provincies zelf")
                .contains("€ 300.000 is gedekt", "€ 200.000 is besloten");
    }

    @Test
    void callsASumLeastAndOneOfNothingButProMemorieByItsName() {
        SplitSection section = shown(
                Grouping.PROVINCE,
                List.of(
                        new MoneyRow(new MoneyOf.OfProvince(UTRECHT), SMALL),
                        new MoneyRow(new MoneyOf.OfProvince(GELDERLAND), LARGE)));

        assertThat(rows(section))
                .containsExactly(
                        List.of(
                                "Gelderland",
                                "3",
                                "ten minste € 1.000.000",
                                "PM, nog niet bekend",
                                "2",
                                "€ 300.000",
                                "€ 200.000"),
                        List.of("Utrecht", "1", "PM, nog niet bekend", "–niets opgegeven", "1", "€ 0", "€ 0"),
                        List.of(
                                "Totaal",
                                "3",
                                "ten minste € 1.000.000",
                                "PM, nog niet bekend",
                                "2",
                                "€ 300.000",
                                "€ 200.000"));
    }

    @Test
    void leadsFromAProvinceToItsProposalsAndFromThereToTheDossier() {
        SplitSection provinces =
                shown(Grouping.PROVINCE, List.of(new MoneyRow(new MoneyOf.OfProvince(UTRECHT), LARGE)));
        assertThat(hrefIn(provinces)).isEqualTo("voortgang/geld?provincie=pv26&per=voorstel");

        SplitSection proposals = shown(
                Grouping.PROPOSAL,
                List.of(new MoneyRow(
                        new MoneyOf.OfProposal(PROPOSAL, NUMBER, new ProposalTitle.Open("Food Valley")), LARGE)));
        assertThat(hrefIn(proposals)).isEqualTo("voorstellen/" + PROPOSAL);
        assertThat(rows(proposals).get(0).get(0)).isEqualTo("IBP-2018-014Food Valley");
    }

    @Test
    void saysThatAProposalCountsUnderBothThemes() {
        SplitSection themes =
                shown(Grouping.THEME, List.of(new MoneyRow(new MoneyOf.OfTheme(new ThemeNumber(4)), LARGE)));
        SplitSection years = shown(Grouping.YEAR, List.of(new MoneyRow(new MoneyOf.OfYear(2027), LARGE)));

        assertThat(textOf(themes)).contains("telt bij beide");
        assertThat(textOf(years)).doesNotContain("telt bij beide");
    }

    @Test
    void saysWhereTheSourceOfWhatIsDecidedIsNotKnown() {
        SplitSection sources = shown(
                Grouping.SOURCE,
                List.of(
                        new MoneyRow(new MoneyOf.OfSource(OWN_MEANS), LARGE),
                        new MoneyRow(new MoneyOf.OfSeveralSources(), SMALL)));

        assertThat(rows(sources)).extracting(row -> row.get(0)).contains("Eigen middelen", "Meer eigen bronnen samen");
        assertThat(textOf(sources)).contains("Een begrotingswijziging noemt geen bron.");
    }

    @Test
    void saysWhatIsInNoneOfTheSums() {
        MoneySum ended = new MoneySum(AT_LEAST_MILLION, MILLION, Euros.ZERO, Euros.ZERO, 2);
        MoneyFigures figures = new MoneyFigures(LARGE, new MoneyRows(List.of(), 0), ended, 3, null);

        assertThat(textOf(new LeftOut(figures)).replace('\u00a0', ' '))
                .contains("2 voorstellen die zonder resultaat eindigden", "Gevraagd was ten minste € 1.000.000.")
                .contains("3 dossiers die voor u geheim zijn");
        assertThat(new LeftOut(new MoneyFigures(LARGE, new MoneyRows(List.of(), 0), MoneySum.NONE, 0, null))
                        .isVisible())
                .isFalse();
    }

    @Test
    void tracesWhatStatesMadeOfWhatWasProposedTheLatestFirst() {
        AmendmentTable table = new AmendmentTable(
                List.of(traced(LocalDate.of(2018, 6, 6), true), traced(LocalDate.of(2018, 7, 11), false)),
                names,
                "Laatste 12 maanden");
        UI.getCurrent().add(table);

        assertThat(rows(table))
                .containsExactly(
                        List.of(
                                "IBP-2018-014Food Valley",
                                "Utrecht",
                                "11 juli 2018",
                                "€ 400.000",
                                "€ 350.000",
                                "€ -50.000",
                                "Lagere bijdrageRaakt de gezamenlijke afspraak: Het bedragGeldt niet meer"),
                        List.of(
                                "IBP-2018-014Food Valley",
                                "Utrecht",
                                "6 juni 2018",
                                "€ 400.000",
                                "€ 350.000",
                                "€ -50.000",
                                "Lagere bijdrageRaakt de gezamenlijke afspraak: Het bedrag"));
    }

    private static TracedAmendment traced(LocalDate day, boolean stands) {
        return new TracedAmendment(
                PROPOSAL,
                NUMBER,
                new ProposalTitle.Open("Food Valley"),
                1,
                UTRECHT,
                day,
                Euros.of(400_000),
                Euros.of(350_000),
                List.of(new Amendment("Lagere bijdrage", "", "Het bedrag")),
                stands);
    }

    private SplitSection shown(Grouping by, List<MoneyRow> rows) {
        UI.getCurrent().removeAll();
        SplitSection section = new SplitSection(address, names);
        section.show(
                new MoneyFigures(LARGE, new MoneyRows(rows, rows.size()), MoneySum.NONE, 0, null),
                new MoneyQuery(FigureQuery.usual(), by),
                "Laatste 12 maanden");
        UI.getCurrent().add(section);
        return section;
    }

    private static String hrefIn(SplitSection section) {
        return _find(_get(section, SumTable.class), Anchor.class).get(0).getHref();
    }

    private static List<List<String>> rows(Component part) {
        return _find(_find(part, NativeTable.class).get(0), NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively().replace('\u00a0', ' '))
                        .toList())
                .toList();
    }
}
