package nl.ibp.ui.monitoring;

import java.util.Arrays;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.proposal.list.ProposalListAddress;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.ProposalMoment;
import nl.ibp.workflow.monitoring.ProposalSearch;

/** Where the proposals stand that a figure counts, in the part of the programme that is asked. */
record ListLinks(ProposalListAddress address, ProgressFilter part) {

    String at(ProposalStatus... statuses) {
        return at(part, statuses);
    }

    private String at(ProgressFilter of, ProposalStatus... statuses) {
        return address.of(ProposalSearch.in(of).at(Set.copyOf(Arrays.asList(statuses))));
    }

    String under(ThemeNumber theme, boolean isFinal) {
        return at(new ProgressFilter(theme, part.province(), part.body()), StatusFigures.withFinal(isFinal));
    }

    String with(ProvinceCode province, boolean isFinal) {
        return at(new ProgressFilter(part.theme(), province, part.body()), StatusFigures.withFinal(isFinal));
    }

    String happened(ProposalMoment moment, Period period) {
        return address.of(ProposalSearch.in(part).happened(moment, period));
    }

    FigureQuery waitingAt(BodyId body) {
        return new FigureQuery(FigurePeriod.usual(), part.theme(), part.province(), body);
    }
}
