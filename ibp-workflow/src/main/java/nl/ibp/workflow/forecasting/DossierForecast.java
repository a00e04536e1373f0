package nl.ibp.workflow.forecasting;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;

/** When decisions on one dossier are to be expected, for somebody who may read it. */
public record DossierForecast(
        ProposalId id,
        Named named,
        ProposalStatus at,
        Set<ProvinceCode> participants,
        List<ThemeNumber> themes,
        Forecast forecast) {

    public ProposalNumber number() {
        return named.number();
    }
}
