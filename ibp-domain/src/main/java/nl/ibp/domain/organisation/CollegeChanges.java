package nl.ibp.domain.organisation;

import java.time.Instant;
import java.util.List;

public interface CollegeChanges {

    void add(CollegeChange change);

    /** Of all provinces, the latest first. */
    List<CollegeChange> all();

    /** The consequences were drawn. */
    void begun(CollegeChange change, Instant at);

    /** Takes back one that is planned. */
    void remove(CollegeChange change);

    /** Lets nobody else change the college of a province until the transaction ends. */
    void lock(ProvinceCode province);
}
