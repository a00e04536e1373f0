package nl.ibp.workflow.monitoring;

import java.time.YearMonth;

/** What happened in a month, or as much of it as is in the period that is asked. */
public record MonthFigure(YearMonth month, int submitted, int decided, int finished) {}
