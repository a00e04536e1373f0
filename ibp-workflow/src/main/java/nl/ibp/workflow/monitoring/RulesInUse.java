package nl.ibp.workflow.monitoring;

import java.util.List;

/** What the deployed decision tables say, for reading. */
public interface RulesInUse {

    /** Terms of all steps, in the order of the table. */
    List<TermOfStep> terms();

    /** Where a proposal under one theme alone goes, in the order of the themes. */
    List<RouteOfTheme> routes();
}
