package nl.ibp.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import nl.ibp.domain.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a process file says that Java has to do with: the elements that wait or work, how each is wired to the product,
 * and the messages. Names, descriptions, gateways, flows and the drawing are no part of it.
 */
record ProcessFile(String key, Map<String, Work> work, Map<String, String> names, Set<String> messages, Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> OF_XML =
            Set.of(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    private static final Set<String> FLOW = Set.of("sequenceFlow", "incoming", "outgoing", "documentation");
    private static final Set<String> DRAWN_ONLY = Set.of(
            "textAnnotation", "association", "laneSet", "dataObject", "dataObjectReference", "dataStoreReference");
    private static final Set<String> FREE_TASKS = Set.of("task", "manualTask");
    private static final Set<String> JOINS = Set.of("parallelGateway", "inclusiveGateway");
    private static final Set<String> FREE_ATTRIBUTES = Set.of("id", "name", "default", "gatewayDirection");
    private static final Set<String> FREE_OF_PROCESS = Set.of("id", "name", "isClosed", "versionTag", "processType");

    /** @param wiring everything of it but its names and its place in the flow; empty where it is free to change */
    record Work(String type, String wiring, boolean waits) {

        boolean isBound() {
            return waits || !wiring.isEmpty();
        }
    }

    /** @throws Refused when it holds other than one process */
    static ProcessFile read(String content) {
        Document xml = XmlFile.read(content);
        Element root = xml.getDocumentElement();
        List<Element> processes = XmlFile.all(xml, BPMN, "process");
        if (!"definitions".equals(root.getLocalName())
                || !BPMN.equals(root.getNamespaceURI())
                || processes.size() != 1) {
            throw Refused.because("file", "MODEL_NOT_ONE_PROCESS");
        }
        Element process = processes.get(0);
        Map<String, Work> work = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        work.put(process.getAttribute("id"), new Work("process", wiring(process, FREE_OF_PROCESS), true));
        collect(process, work, names);
        Set<String> messages = XmlFile.children(root).stream()
                .filter(child ->
                        Set.of("message", "signal", "error", "escalation").contains(child.getLocalName()))
                .map(child -> child.getLocalName() + " " + child.getAttribute("id") + " " + child.getAttribute("name")
                        + child.getAttribute("errorCode"))
                .collect(Collectors.toCollection(TreeSet::new));
        return new ProcessFile(process.getAttribute("id"), work, names, messages, xml);
    }

    private static void collect(Element parent, Map<String, Work> work, Map<String, String> names) {
        for (Element child : XmlFile.children(parent)) {
            String type = child.getLocalName();
            if (!BPMN.equals(child.getNamespaceURI()) || isPartOfAnElement(type)) {
                continue;
            }
            String id = child.getAttribute("id");
            String wiring = type.equals("sequenceFlow") ? ofFlow(child) : wiring(child, FREE_ATTRIBUTES);
            if (id.isEmpty() || work.put(id, new Work(type, wiring, waits(child))) != null) {
                throw Refused.because("file", "MODEL_ID_NOT_UNIQUE", id);
            }
            names.put(id, child.getAttribute("name"));
            if (isSubProcess(type)) {
                collect(child, work, names);
            }
        }
    }

    private static boolean isPartOfAnElement(String type) {
        return DRAWN_ONLY.contains(type)
                || (FLOW.contains(type) && !type.equals("sequenceFlow"))
                || type.equals("extensionElements")
                || type.equals("multiInstanceLoopCharacteristics")
                || type.equals("standardLoopCharacteristics");
    }

    private static boolean isSubProcess(String type) {
        return Set.of("subProcess", "transaction", "adHocSubProcess").contains(type);
    }

    private static boolean waits(Element element) {
        String type = element.getLocalName();
        boolean task = (type.endsWith("Task") && !FREE_TASKS.contains(type)) || type.equals("callActivity");
        boolean join =
                JOINS.contains(type) && XmlFile.children(element, "incoming").size() > 1;
        return task
                || join
                || type.equals("eventBasedGateway")
                || type.equals("complexGateway")
                || type.equals("intermediateCatchEvent")
                || type.equals("boundaryEvent")
                || type.equals("transaction")
                || type.equals("adHocSubProcess");
    }

    // A condition is judged by itself; anything else on a flow would be wiring.
    private static String ofFlow(Element flow) {
        return XmlFile.children(flow).stream()
                .filter(child -> !Set.of("documentation", "conditionExpression").contains(child.getLocalName()))
                .map(child -> text(child, Set.of("id")))
                .collect(Collectors.joining());
    }

    private static String wiring(Element element, Set<String> free) {
        boolean sub =
                isSubProcess(element.getLocalName()) || element.getLocalName().equals("process");
        return attributes(element, free)
                + XmlFile.children(element).stream()
                        .filter(child -> !FLOW.contains(child.getLocalName()))
                        .filter(child -> !sub || !BPMN.equals(child.getNamespaceURI()) || isOwn(child))
                        .map(child -> text(child, Set.of("id")))
                        .collect(Collectors.joining());
    }

    private static boolean isOwn(Element child) {
        return child.getLocalName().equals("extensionElements")
                || child.getLocalName().endsWith("LoopCharacteristics");
    }

    private static String text(Element element, Set<String> free) {
        List<Element> children = XmlFile.children(element);
        String inside = children.isEmpty()
                ? element.getTextContent().strip()
                : children.stream().map(child -> text(child, free)).collect(Collectors.joining());
        return "<" + element.getLocalName() + attributes(element, free) + ">" + inside + "</>";
    }

    private static String attributes(Element element, Set<String> free) {
        return XmlFile.attributes(element).stream()
                .filter(attribute -> !free.contains(name(attribute)))
                .filter(attribute -> !OF_XML.contains(String.valueOf(attribute.getNamespaceURI())))
                .map(attribute ->
                        " " + name(attribute) + "=" + attribute.getNodeValue().strip())
                .sorted()
                .collect(Collectors.joining());
    }

    private static String name(Node attribute) {
        return attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
    }

    /** What an element is called, or its id where it has no name. */
    String nameOf(String element) {
        String name = names.getOrDefault(element, "");
        return name.isBlank() ? element : name.replaceAll("\\s+", " ").strip();
    }

    List<Element> conditions() {
        return XmlFile.all(xml, BPMN, "conditionExpression");
    }

    /**
     * Everything the engine could take for an expression, with the element it stands at; but for conditions. It takes
     * names and descriptions of tasks for such too.
     */
    Set<String> expressions() {
        return XmlFile.all(xml, "*", "*").stream()
                .filter(element -> !"conditionExpression".equals(element.getLocalName()))
                .flatMap(ProcessFile::expressionsOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> expressionsOf(Element element) {
        Stream<String> attributes = XmlFile.attributes(element).stream()
                .map(attribute ->
                        name(attribute) + " " + attribute.getNodeValue().strip());
        Stream<String> own = Stream.of(
                element.getLocalName() + " " + XmlFile.ownText(element).strip());
        return Stream.concat(attributes, own)
                .filter(text -> text.contains("${") || text.contains("#{"))
                .map(text -> place(element) + " " + text);
    }

    private static String place(Node node) {
        if (!(node instanceof Element element)) {
            return "";
        }
        return element.hasAttribute("id") ? element.getAttribute("id") : place(element.getParentNode());
    }
}
