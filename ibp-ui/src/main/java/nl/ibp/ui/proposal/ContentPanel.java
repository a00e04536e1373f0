package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.names.NameBook;

/** What a proposal says, except its money and its attachments. */
public class ContentPanel extends Composite<Div> {

    private final ProposalContent content;
    private final NameBook names;

    public ContentPanel(ProposalContent content, ProvinceCode lead, NameBook names) {
        this.content = content;
        this.names = names;
        getContent().addClassNames("content-panel", "stack-l");
        getContent().add(summary(), facts(lead));
    }

    private Component summary() {
        boolean empty = content.summary().isEmpty();
        Paragraph summary = new Paragraph(empty ? getTranslation("dossier.content.noSummary") : content.summary());
        summary.addClassNames("passage", empty ? "muted" : "text-large");
        return summary;
    }

    private Component facts(ProvinceCode lead) {
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("dossier.content.lead"), names.province(lead))
                .add(getTranslation("dossier.content.partners"), list(content.coSubmitters(), this::partner))
                .add(getTranslation("dossier.content.regions"), regions())
                .add(getTranslation("dossier.content.themes"), list(content.themes(), this::theme))
                .add(getTranslation("dossier.content.otherPartners"), list(content.otherPartners(), Span::new))
                .add(getTranslation("dossier.content.requests"), list(content.requests(), this::request))
                .add(getTranslation("dossier.content.milestones"), list(content.milestones(), this::milestone));
        if (content.urgency() == Urgency.URGENT) {
            facts.add(getTranslation("dossier.content.urgency"), getTranslation("dossier.content.urgent"));
        }
        return facts;
    }

    private Component partner(CoSubmitter partner) {
        String name = names.province(partner.province());
        return new Span(partner.indispensable() ? getTranslation("dossier.content.indispensable", name) : name);
    }

    private Component regions() {
        String regions = content.regions().stream().map(Region::name).collect(Collectors.joining(", "));
        return regions.isEmpty() ? nothing() : new Span(regions);
    }

    private Component theme(ThemeNumber number) {
        return new SourceText(getTranslation(
                "dossier.content.theme", number.toString(), names.theme(number).name()));
    }

    private Component request(CentralGovernmentRequest request) {
        String asked = request.request();
        return passage(
                request.addressee().isEmpty()
                        ? asked
                        : getTranslation("dossier.content.request", asked, request.addressee()));
    }

    private Component milestone(Milestone milestone) {
        Span line = new Span(new Span(milestone.description()));
        if (milestone.date().precision() == Precision.PRO_MEMORIE) {
            line.add(new Span(" – "), new ProMemorie());
        } else if (!milestone.date().label().isEmpty()) {
            line.add(new Span(" – " + milestone.date().label()));
        }
        return line;
    }

    private static Span passage(String text) {
        Span passage = new Span(text);
        passage.addClassName("passage");
        return passage;
    }

    private <T> Component list(Collection<T> entries, Function<T, Component> line) {
        if (entries.isEmpty()) {
            return nothing();
        }
        if (entries.size() == 1) {
            return line.apply(entries.iterator().next());
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        entries.forEach(entry -> list.add(new ListItem(line.apply(entry))));
        return list;
    }

    private Span nothing() {
        Span nothing = new Span(getTranslation("dossier.content.none"));
        nothing.addClassName("muted");
        return nothing;
    }
}
