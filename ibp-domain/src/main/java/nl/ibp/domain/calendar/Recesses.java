package nl.ibp.domain.calendar;

import java.util.List;

public interface Recesses {

    /** All that are known, the earliest first. */
    List<Recess> all();

    /** From now on these, and no others. */
    void replace(List<Recess> recesses);
}
