package nl.ibp.workflow.live;

import java.util.List;

/** The nodes that work on this database, each as it last said itself. */
public interface Nodes {

    /** It is there, for the first time or still. */
    void seen(String id, String address, String version);

    /** It is there, and about to end. */
    void draining(String id);

    /** It ended as it should. */
    void gone(String id);

    /** Those that were there today, the oldest first: also who is gone without having said so. */
    List<Node> all();
}
