package nl.ibp.ui.chart;

import java.util.List;

/** What a {@link Chart} shows. */
public interface Drawing {

    /** @param label says to who does not see it what it is */
    String svg(String label);

    /** What its shades and marks mean; empty where there is one only, or words say it. */
    List<LegendItem> legend();
}
