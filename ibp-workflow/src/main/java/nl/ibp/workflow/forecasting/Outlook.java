package nl.ibp.workflow.forecasting;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.forecast.Reliability;

/**
 * What is to be expected of all that goes on.
 *
 * @param dossiers that the reader may read, in the order of their numbers
 * @param reliability how often dates held
 */
public record Outlook(LocalDate today, List<DossierForecast> dossiers, Reliability reliability) {

    public Outlook {
        dossiers = List.copyOf(dossiers);
    }
}
