package nl.ibp.workflow.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** What people fill in along the path, as variables: all that the use cases keep in tables of their own. */
final class BareValues {

    static final String REMARKS = "Wij zien dit graag gebeuren.";
    static final String REASONS = "Zo is het besproken en vastgesteld.";

    private BareValues() {}

    /** @param number which of the tasks of its kind it is, so that members do not write over each other */
    static Map<String, Object> of(Task task, int number) {
        return switch (task.getTaskDefinitionKey()) {
            case "draftProposal" -> content();
            case "collegeDecides" -> Map.of("collegeResult", "ENDORSED", "collegeOutcome" + number, "ENDORSE");
            case "checkCompleteness" -> Map.of("intakeResult", "COMPLETE");
            case "reviewByMember" -> Map.of("position" + number, "POSITIVE", "remarks" + number, REMARKS);
            case "establishAdvice" -> Map.of("adviceOutcome", "POSITIVE", "adviceText", REASONS);
            case "boardDecides" -> Map.of("boardOutcome", "ADOPT", "boardReasons", REASONS);
            case "draftStatesProposal" ->
                Map.of("statesTitle", "Statenvoorstel", "statesText", REASONS, "expense", 400_000L, "cover", 400_000L);
            case "treatInStatesCommittee" ->
                Map.of("committeeResult", "RIPE", "urgentCase", true, "urgentReasons", REASONS);
            case "statesDecide" -> Map.of("statesOutcome", "ADOPTED");
            case "sendToMinister" -> Map.of();
            case "recordCommitments" -> Map.of("commitment", "PROMISED", "commitmentText", REASONS);
            case "consolidate" -> Map.of("consolidationResult", "COMPLETE", "consolidationText", REASONS);
            default -> throw new IllegalStateException("Not on this path: " + task.getTaskDefinitionKey());
        };
    }

    private static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("urgency", "NORMAL");
        content.put("themes", new ArrayList<>(List.of(3, 4)));
        content.put("collegeSeats", new ArrayList<>(List.of("gs-gelderland", "gs-utrecht")));
        content.put("title", "Food Valley");
        content.put(
                "summary", "Transitie van de landbouw, luchtkwaliteit en een sterk kennisnetwerk rond Wageningen.");
        content.put("regions", new ArrayList<>(List.of("Food Valley 5.67 52.00")));
        content.put("money", new ArrayList<>(List.of("pv25 2027 1250000", "pv26 2027 400000")));
        content.put("requests", new ArrayList<>(List.of("LNV: Rijkscommitment voor een investeringsprogramma")));
        return content;
    }
}
