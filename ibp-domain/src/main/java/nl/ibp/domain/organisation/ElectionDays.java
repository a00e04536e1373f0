package nl.ibp.domain.organisation;

import java.util.List;

public interface ElectionDays {

    /** The earliest first. */
    List<ElectionDay> all();
}
