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
        Map<String, String> catchesOfLinks = new HashMap<>();
        for (Element element : XmlFile.all(xml, ProcessFile.BPMN, "*")) {
            Optional<String> link = linkOf(element);
            if (link.isPresent() && element.getLocalName().equals("intermediateCatchEvent")) {
                catchesOfLinks.put(link.get(), element.getAttribute("id"));
            } else if (WAITING.contains(element.getLocalName())) {
                waiting.add(element.getAttribute("id"));
            }
        }
        for (Element flow : XmlFile.all(xml, ProcessFile.BPMN, "sequenceFlow")) {
            String from = flow.getAttribute("sourceRef");
            String to = flow.getAttribute("targetRef");
            if (!waiting.contains(from) && !waiting.contains(to)) {
                add(from, to);
            }
        }
        for (Element thrown : XmlFile.all(xml, ProcessFile.BPMN, "intermediateThrowEvent")) {
            linkOf(thrown).map(catchesOfLinks::get).ifPresent(to -> add(thrown.getAttribute("id"), to));
        }
    }

    private static Optional<String> linkOf(Element element) {
        return XmlFile.children(element, "linkEventDefinition").stream()
                .map(link -> link.getAttribute("name"))
                .findFirst();
    }

    private void add(String from, String to) {
        next.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    }

    /**
     * Answers with an element on such a way. Taken for waiting is each sub-process and each process that is called,
     * whatever is in it.
     */
    static Optional<String> in(Document xml) {
        EndlessLoops loops = new EndlessLoops(xml);
        return loops.next.keySet().stream()
                .sorted()
                .flatMap(element -> loops.comingBackFrom(element).stream())
                .findFirst();
    }

    /** Goes on from an element until it meets one that it came by, or has seen all there is. */
    private Optional<String> comingBackFrom(String element) {
        if (underWay.contains(element)) {
            return Optional.of(element);
        }
        if (!known.add(element)) {
            return Optional.empty();
        }
        underWay.add(element);
        Optional<String> loop = next.getOrDefault(element, List.of()).stream()
                .flatMap(one -> comingBackFrom(one).stream())
                .findFirst();
        underWay.remove(element);
        return loop;
    }
}
