package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;

/**
 * How many proposals that are asked for are where.
 *
 * @param statuses a figure for each that any proposal has
 * @param themes those that have proposals; what is secret for the reader has none
 * @param provinces those that take part in any; of what is secret for the reader the lead alone is known
 */
public record ProgrammeParts(
        List<StatusFigure> statuses, List<PartFigure<ThemeNumber>> themes, List<PartFigure<ProvinceCode>> provinces) {

    public ProgrammeParts {
        statuses = List.copyOf(statuses);
        themes = List.copyOf(themes);
        provinces = List.copyOf(provinces);
    }
}
