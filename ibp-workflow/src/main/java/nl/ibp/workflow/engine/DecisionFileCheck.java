package nl.ibp.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether a file can follow the decision table in use: the same question with the same kind of answer. */
final class DecisionFileCheck {

    private static final Set<String> OF_A_TABLE = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputEntry",
            "inputValues",
            "output",
            "outputEntry",
            "outputValues",
            "rule",
            "text",
            "description",
            "annotation",
            "annotationEntry",
            "extensionElements",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "Bounds",
            "Size",
            "DMNLabel",
            "DMNDecisionServiceDividerLine",
            "DMNEdge",
            "waypoint");

    private DecisionFileCheck() {}

    static void check(String present, String asked) {
        Document before = XmlFile.read(present);
        Document after = XmlFile.read(asked);
        if (!keys(before).equals(keys(after))) {
            throw Refused.because(
                    "file", "MODEL_OTHER_KEY", String.join(", ", keys(after)), String.join(", ", keys(before)));
        }
        if (!question(before).equals(question(after))) {
            throw Refused.because("file", "TABLE_OTHER_COLUMNS");
        }
        if (!partsAreKnown(after.getDocumentElement())) {
            throw Refused.because("file", "TABLE_MORE_THAN_A_TABLE");
        }
    }

    private static Set<String> keys(Document file) {
        return all(file, "decision").stream()
                .map(decision -> decision.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Element> all(Document file, String name) {
        return XmlFile.all(file, "*", name);
    }

    private static String question(Document file) {
        return all(file, "decisionTable").stream()
                        .map(table -> table.getAttribute("hitPolicy") + table.getAttribute("aggregation"))
                        .collect(Collectors.joining(";"))
                + all(file, "inputExpression").stream()
                        .map(input -> input.getAttribute("typeRef") + " "
                                + input.getTextContent().strip())
                        .collect(Collectors.joining(";"))
                + all(file, "output").stream()
                        .map(output -> output.getAttribute("typeRef") + " " + output.getAttribute("name"))
                        .collect(Collectors.joining(";"));
    }

    // Another language than that of tables could run code.
    private static boolean partsAreKnown(Element element) {
        return OF_A_TABLE.contains(element.getLocalName())
                && XmlFile.attributes(element).stream()
                        .map(Node::getNodeName)
                        .noneMatch(name -> name.endsWith("expressionLanguage"))
                && XmlFile.children(element).stream().allMatch(DecisionFileCheck::partsAreKnown);
    }
}
