package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.REGIONAL_ENVELOPE;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;

import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.Region;

/** What the proposals of the process tests say. Amounts are examples. */
public final class PathContent {

    public static final ProvinceCode LIMBURG = new ProvinceCode("pv31");

    private static final int YEAR = 2027;

    private PathContent() {}

    /** Gelderland leads, Utrecht co-submits; regionale economie and vitaal platteland; something asked of the Rijk. */
    public static ContentBuilder foodValley() {
        return inFoodValley()
                .with(UTRECHT)
                .ownMoney(GELDERLAND, YEAR, 1_250_000)
                .ownMoney(UTRECHT, YEAR, 400_000)
                .asking(new CentralGovernmentRequest("Rijkscommitment voor een investeringsprogramma", "LNV"));
    }

    /** The same, but there is nothing left to carry out without Utrecht. */
    public static ContentBuilder foodValleyNeedingUtrecht() {
        return inFoodValley()
                .withIndispensable(UTRECHT)
                .ownMoney(GELDERLAND, YEAR, 1_250_000)
                .ownMoney(UTRECHT, YEAR, 400_000);
    }

    private static ContentBuilder inFoodValley() {
        return content()
                .titled("Food Valley")
                .summarised("Transitie van de landbouw, luchtkwaliteit en een sterk kennisnetwerk rond Wageningen.")
                .underThemes(3, 4);
    }

    /** Limburg alone, without money of its own: a letter to the States is enough. */
    public static ContentBuilder chemelot() {
        Stated<Euros> amount = Stated.of(Euros.of(3_000_000));
        return content()
                .titled("Chemelot")
                .summarised("Circulaire chemie op en rond Chemelot.")
                .inRegions(new Region("Chemelot", List.of(new GeoPoint(5.79, 50.97))))
                .underThemes(3)
                .money(new MoneyLine(LIMBURG, REGIONAL_ENVELOPE, YEAR, amount, "voorbeeldbedrag"));
    }

    /** Limburg alone, as Chemelot, under other themes. */
    public static ContentBuilder underThemes(int... themes) {
        return chemelot().titled("Voorstel onder andere thema's").underThemes(themes);
    }
}
