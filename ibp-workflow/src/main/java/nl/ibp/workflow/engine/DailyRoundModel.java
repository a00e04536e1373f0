package nl.ibp.workflow.engine;

/** Ids in {@code daily-round.bpmn}. */
final class DailyRoundModel {

    static final String PROCESS = "dailyRound";

    private DailyRoundModel() {}
}
