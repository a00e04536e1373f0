package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;
import org.jspecify.annotations.Nullable;

/** All decisions on a proposal, in the order of the path: colleges, board, Rijk, States, result. */
public class DecisionsPanel extends Composite<Div> {

    private final Dossier dossier;

    public DecisionsPanel(Dossier dossier, NameBook names) {
        this(dossier, names, null);
    }

    /** @param report lets the reader say how it stands with a commitment; null for who may not */
    public DecisionsPanel(Dossier dossier, NameBook names, @Nullable Consumer<FollowedCommitment> report) {
        this.dossier = dossier;
        getContent().addClassNames("decisions-panel", "stack-l");
        if (!dossier.proposal().collegeDecisions().isEmpty()) {
            addPart("dossier.decisions.colleges", new CollegeDecisions(dossier, names));
        }
        if (!dossier.proposal().confirmations().isEmpty()) {
            addPart(
                    "dossier.decisions.newColleges",
                    new ConfirmationTable(dossier.proposal().confirmations(), names));
        }
        addPart(
                "dossier.decisions.board",
                cards(dossier.decisions(), BoardDecision::version, made -> new BoardDecisionCard(made, names)));
        addPart(
                "dossier.decisions.written",
                cards(
                        dossier.writtenProcedures(),
                        WrittenProcedure::version,
                        procedure -> new WrittenProcedureCard(procedure, names)));
        addPart(
                "dossier.decisions.revocations",
                cards(dossier.revocations(), RevocationDecision::version, RevocationCard::new));
        addPart("dossier.decisions.commitments", commitments(report));
        addPart(
                "dossier.decisions.states",
                cards(dossier.statesFiles(), file -> file.id().version(), file -> new StatesFileCard(file, names)));
        addPart(
                "dossier.decisions.result",
                cards(
                        dossier.consolidations(),
                        Consolidation::version,
                        result -> new ConsolidationCard(result, dossier.jointMoney(result.version()), names)));
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(getTranslation("dossier.decisions.empty")));
        }
    }

    /** A table for each version on which the Rijk answered. */
    private Div commitments(@Nullable Consumer<FollowedCommitment> report) {
        Map<Integer, List<FollowedCommitment>> byVersion = dossier.commitments().stream()
                .collect(Collectors.groupingBy(
                        followed -> followed.commitment().version(), TreeMap::new, Collectors.toList()));
        Div tables = new Div();
        tables.addClassName("stack");
        byVersion.forEach((version, commitments) -> {
            EarlierVersion.flag("dossier.decisions.older", dossier, version).ifPresent(tables::add);
            tables.add(new CommitmentTable(commitments, report));
        });
        return tables;
    }

    private <T> Div cards(List<T> things, ToIntFunction<T> version, Function<T, DecisionCard> card) {
        Div cards = new Div();
        cards.addClassName("stack");
        things.forEach(thing -> {
            DecisionCard made = card.apply(thing);
            EarlierVersion.flag("dossier.decisions.older", dossier, version.applyAsInt(thing))
                    .ifPresent(made::addComponentAsFirst);
            cards.add(made);
        });
        return cards;
    }

    private void addPart(String title, Component part) {
        if (part instanceof Div cards && cards.getComponentCount() == 0) {
            return;
        }
        Section section = new Section(new H3(getTranslation(title)), part);
        section.addClassName("stack");
        getContent().add(section);
    }
}
