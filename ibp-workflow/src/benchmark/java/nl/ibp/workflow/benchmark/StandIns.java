package nl.ibp.workflow.benchmark;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** In place of what the models call: the least that lets them go on. */
final class StandIns {

    private static final List<String> PROVINCES = List.of(
            "groningen",
            "fryslan",
            "drenthe",
            "overijssel",
            "flevoland",
            "gelderland",
            "utrecht",
            "noord-holland",
            "zuid-holland",
            "zeeland",
            "noord-brabant",
            "limburg");
    private static final long THREE_WEEKS = 21L * 24 * 3600 * 1000;

    private StandIns() {}

    static Map<Object, Object> all() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("mergeRoutes", (ExecutionListener) StandIns::mergeRoutes);
        beans.put("weighEarlierAdvice", (ExecutionListener) StandIns::weighEarlierAdvice);
        beans.put("weighAdvice", (ExecutionListener)
                execution -> execution.setVariable(execution.getCurrentActivityId(), false));
        beans.put("seekMandate", (ExecutionListener) execution -> execution.setVariable("mandateCovers", false));
        beans.put("weighAmendments", (ExecutionListener)
                execution -> execution.setVariable("jointConditionsTouched", false));
        beans.put("openConsultation", (JavaDelegate) StandIns::openConsultation);
        beans.put("draftAdvice", (JavaDelegate) execution -> {});
        beans.put("planStates", (JavaDelegate) StandIns::planStates);
        beans.put("openStatesFile", (JavaDelegate) StandIns::openStatesFile);
        return beans;
    }

    @SuppressWarnings("unchecked")
    private static void mergeRoutes(DelegateExecution execution) {
        List<Map<String, Object>> routes = (List<Map<String, Object>>) execution.getVariable("routes");
        execution.removeVariable("routes");
        execution.setVariables(
                Map.of("route", "COMMITTEES", "aacBodies", of(routes, "aac"), "bacBodies", of(routes, "bac")));
    }

    private static List<String> of(List<Map<String, Object>> routes, String key) {
        Stream<String> bodies =
                routes.stream().map(route -> (String) route.get(key)).filter(Objects::nonNull);
        return new ArrayList<>(bodies.distinct().toList());
    }

    private static void weighEarlierAdvice(DelegateExecution execution) {
        execution.setVariable("chairSeat", execution.getVariable("body") + "-voorzitter");
        execution.setVariable("advisedBefore", false);
    }

    private static void openConsultation(DelegateExecution execution) {
        String body = (String) execution.getVariable("body");
        execution.setVariable("consultationId", UUID.randomUUID().toString());
        execution.setVariable(
                "memberSeats",
                new ArrayList<>(PROVINCES.stream()
                        .map(province -> body + "-" + province)
                        .toList()));
        execution.setVariable("reviewDue", new Date(System.currentTimeMillis() + THREE_WEEKS));
    }

    private static void planStates(DelegateExecution execution) {
        execution.setVariable("statesProvinces", new ArrayList<>(List.of("gelderland", "utrecht")));
        execution.setVariable("requestsToCentralGovernment", true);
    }

    private static void openStatesFile(DelegateExecution execution) {
        Object province = execution.getVariable("province");
        execution.setVariable("ownAmountCents", 40_000_000L);
        execution.setVariable("proMemorieLines", false);
        execution.setVariable("collegeSeat", "gs-" + province);
        execution.setVariable("clerkSeat", "ps-" + province);
    }
}
