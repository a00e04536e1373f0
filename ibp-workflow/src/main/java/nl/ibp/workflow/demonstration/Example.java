package nl.ibp.workflow.demonstration;

import java.util.List;

/**
 * A dossier of the past that never was, and says so in its title.
 *
 * @param number counts from 0; what is drawn by chance for it depends on nothing else
 * @param lead slug of the lead province
 * @param neighbours slugs of provinces that may take part
 */
record Example(
        int number,
        String title,
        String summary,
        List<Integer> themes,
        String place,
        double longitude,
        double latitude,
        String lead,
        List<String> neighbours) {}
