package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Ways through a process that come back to where they were without waiting for anybody or anything. Whoever completed a
 * task that leads there would wait for ever, with the dossier locked.
 */
final class EndlessLoops {

    private static final Set<String> WAITING = Set.of(
            "userTask",
            "receiveTask",
            "intermediateCatchEvent",
            "eventBasedGateway",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess");

    private final Map<String, List<String>> next = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private EndlessLoops(Document xml) {
        Set<String> waiting = new HashSet<>();
        XmlFile.all(xml, ProcessFile.BPMN, "*").stream()
                .filter(element -> WAITING.contains(element.getLocalName()))
                .forEach(element -> waiting.add(element.getAttribute("id")));
        for (Element flow : XmlFile.all(xml, ProcessFile.BPMN, "sequenceFlow")) {
            String from = flow.getAttribute("sourceRef");
            String to = flow.getAttribute("targetRef");
            if (!waiting.contains(from) && !waiting.contains(to)) {
                next.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
            }
        }
    }

    /** Answers with an element on such a way. */
    static Optional<String> in(Document xml) {
        EndlessLoops loops = new EndlessLoops(xml);
        return loops.next.keySet().stream().sorted().filter(loops::comesBackTo).findFirst();
    }

    /** Goes on from an element until it meets one that it came by, or has seen all there is. */
    private boolean comesBackTo(String element) {
        if (underWay.contains(element)) {
            return true;
        }
        if (!known.add(element)) {
            return false;
        }
        underWay.add(element);
        boolean loops = next.getOrDefault(element, List.of()).stream().anyMatch(this::comesBackTo);
        underWay.remove(element);
        return loops;
    }
}
