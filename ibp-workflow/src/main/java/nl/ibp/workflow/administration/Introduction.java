package nl.ibp.workflow.administration;

import java.util.List;

/** What came of bringing a new version into use. */
public record Introduction(int version, List<RunningPart> carriedOver, List<StaysBehind> staying) {

    public Introduction {
        carriedOver = List.copyOf(carriedOver);
        staying = List.copyOf(staying);
    }
}
