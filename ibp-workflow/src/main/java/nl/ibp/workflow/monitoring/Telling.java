package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be told of how long others take.
 *
 * @param provinceOf of the bodies that belong to one
 */
record Telling(FigureScope scope, Map<BodyId, ProvinceCode> provinceOf, LocalDate today) {

    /** Steps that provinces do, and nobody for all of them. */
    private static final Set<ProposalStatus> OF_PROVINCES = EnumSet.of(
            ProposalStatus.DRAFT,
            ProposalStatus.COLLEGES,
            ProposalStatus.REFUSED_BY_COLLEGE,
            ProposalStatus.REVISION,
            ProposalStatus.STATES);

    Telling {
        provinceOf = Map.copyOf(provinceOf);
    }

    /** Another province's figures are asked for, and are not told. */
    boolean isWithheld(FigureFilter filter) {
        return isWithheld(filter.province(), filter.body());
    }

    boolean isWithheld(@Nullable ProvinceCode province, @Nullable BodyId body) {
        ProvinceCode ofBody = body == null ? null : provinceOf.get(body);
        return !scope.mayCompare(province) || !scope.mayCompare(ofBody);
    }

    /** Whether it depends on others who they are that are counted. Of one's own everything is told. */
    boolean dependsOnOthers(FigureFilter filter) {
        return !scope.isEverything() && filter.province() == null && filter.body() == null;
    }

    boolean isOfProvinces(ProposalStatus status) {
        return OF_PROVINCES.contains(status);
    }

    /** @param earliest day of anything that counts; {@link Short#MAX_VALUE} where there is none */
    JointPeriods periods(short earliest) {
        return JointPeriods.until(today, earliest == Short.MAX_VALUE ? today : StepColumns.day(earliest));
    }

    boolean isOwn(Set<ProvinceCode> taking) {
        return taking.stream().anyMatch(scope.provinces()::contains);
    }
}
