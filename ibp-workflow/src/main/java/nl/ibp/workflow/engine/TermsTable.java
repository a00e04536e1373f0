package nl.ibp.workflow.engine;

import java.util.List;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes other terms into {@code terms.dmn}; its descriptions follow. */
final class TermsTable {

    private static final String ALWAYS = "-";

    private final Document table;

    private TermsTable(Document table) {
        this.table = table;
    }

    /** @return the file with these terms; steps that it does not have are left out */
    static String with(String file, List<TermOfStep> terms) {
        TermsTable table = new TermsTable(XmlFile.read(file));
        terms.forEach(table::write);
        return XmlFile.write(table.table);
    }

    private void write(TermOfStep term) {
        for (Element rule : XmlFile.all(table, "*", "rule")) {
            if (entry(rule, 0).equals(quoted(term.step()))) {
                write(rule, term);
            }
        }
    }

    private void write(Element rule, TermOfStep term) {
        String urgency = entry(rule, 1);
        if (!urgency.equals(ALWAYS)) {
            setDays(rule, urgency.equals(quoted(Urgency.URGENT.name())) ? term.urgent() : term.normal());
        } else if (term.normal() == term.urgent()) {
            setDays(rule, term.normal());
        } else {
            Element urgent = copy(rule);
            setUrgency(rule, Urgency.NORMAL);
            setDays(rule, term.normal());
            setUrgency(urgent, Urgency.URGENT);
            setDays(urgent, term.urgent());
        }
    }

    // What held always comes apart in two rules.
    private static Element copy(Element rule) {
        Element copy = (Element) rule.cloneNode(true);
        rename(copy);
        rule.getParentNode().insertBefore(copy, rule.getNextSibling());
        return copy;
    }

    private static void rename(Element element) {
        if (element.hasAttribute("id")) {
            element.setAttribute("id", element.getAttribute("id") + "_" + Urgency.URGENT);
        }
        XmlFile.children(element).forEach(TermsTable::rename);
    }

    private static void setUrgency(Element rule, Urgency urgency) {
        text(XmlFile.children(rule, "inputEntry").get(1)).setTextContent(quoted(urgency.name()));
    }

    private static void setDays(Element rule, int days) {
        Element output = text(XmlFile.children(rule, "outputEntry").get(0));
        String before = output.getTextContent().strip();
        output.setTextContent(String.valueOf(days));
        XmlFile.children(rule, "description")
                .forEach(description -> description.setTextContent(description
                        .getTextContent()
                        .replaceAll(
                                "\\b" + before + " werkdag(en)?\\b", days == 1 ? "1 werkdag" : days + " werkdagen")));
    }

    private static String entry(Element rule, int column) {
        return text(XmlFile.children(rule, "inputEntry").get(column))
                .getTextContent()
                .strip();
    }

    private static Element text(Element entry) {
        return XmlFile.children(entry, "text").get(0);
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
