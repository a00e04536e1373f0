package nl.ibp.workflow.map;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.secrecy.Reader;

/**
 * Where proposals are. Counts what its reader may know to be there and agrees with the list of proposals; what is secret
 * for the reader counts with its lead province and at its status, under no theme, and has no place.
 */
public interface MapRecords {

    MapFigures figures(Reader reader, MapFilter filter, LocalDate today);

    /** How many proposals the reader may read. */
    int readable(Reader reader, MapFilter filter);

    /** From the present content of those the reader may read; from the west to the east. */
    List<MapPlace> places(Reader reader, MapFilter filter);
}
