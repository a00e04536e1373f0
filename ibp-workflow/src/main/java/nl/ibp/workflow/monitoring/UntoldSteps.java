package nl.ibp.workflow.monitoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalStatus;

/** Finds the steps that provinces do of which one of them is told nothing, since it would be of too few others. */
final class UntoldSteps {

    private static final int STEP = StepLevel.STEP.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    private final StepColumns columns;
    private final Telling telling;
    private final JointPeriods periods;
    private final boolean[] ownDossiers;
    private final Map<ProposalStatus, JointCases> wholes = new EnumMap<>(ProposalStatus.class);
    private final Map<ProposalStatus, JointCases> pieces = new EnumMap<>(ProposalStatus.class);

    UntoldSteps(StepColumns columns, Telling telling, JointPeriods periods) {
        this.columns = columns;
        this.telling = telling;
        this.periods = periods;
        ownDossiers = columns.provinces.fitting(telling::isOwn);
    }

    /** @param row that counts, of whatever period and theme */
    void look(int row) {
        ProposalStatus status = STATUSES[columns.status[row]];
        if (!telling.isOfProvinces(status)) {
            return;
        }
        if (columns.level[row] == STEP && !ownDossiers[columns.province[row]]) {
            add(wholes, status, row, columns.leads.get(columns.lead[row]));
        } else if (columns.isPiece(row) && !telling.scope().provinces().contains(whose(row))) {
            add(pieces, status, row, whose(row));
        }
    }

    /** The province whose body did it, or else the one that leads. */
    private ProvinceCode whose(int row) {
        ProvinceCode lead = columns.leads.get(columns.lead[row]);
        return columns.body[row] < 0
                ? lead
                : telling.provinceOf().getOrDefault(columns.bodies.get(columns.body[row]), lead);
    }

    private void add(Map<ProposalStatus, JointCases> cases, ProposalStatus status, int row, ProvinceCode province) {
        cases.computeIfAbsent(status, step -> new JointCases(periods, columns.themes.all()))
                .add(columns.left[row], columns.theme[row], province);
    }

    Set<ProposalStatus> with(FigureFilter filter) {
        Set<ProposalStatus> untold = EnumSet.noneOf(ProposalStatus.class);
        Stream.of(wholes, pieces)
                .flatMap(cases -> cases.entrySet().stream())
                .filter(one -> !one.getValue().tells(filter))
                .forEach(one -> untold.add(one.getKey()));
        return untold;
    }
}
