package nl.ibp.domain.administration;

import java.util.List;

/** The list of changes. What is in it stays as it is. */
public interface AdministrationChanges {

    void add(AdministrationChange change);

    /** The newest first. */
    List<AdministrationChange> latest(int most);

    /** All of one thing, the newest first. */
    List<AdministrationChange> of(ChangeSubject subject, String object);

    int count();
}
