package nl.ibp.workflow.monitoring;

/** A period as days stand in the columns. */
record DayRange(short from, short until) {

    static DayRange of(Period period) {
        return new DayRange(StepColumns.dayOf(period.from()), StepColumns.dayOf(period.until()));
    }

    boolean has(short day) {
        return day >= from && day <= until;
    }
}
