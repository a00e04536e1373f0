package nl.ibp.ui.voting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.OutcomeBadge;

/** What the members are asked to agree with, and what has come in. */
class ProposedDecisionCard extends Div {

    ProposedDecisionCard(WrittenProcedure procedure, NameBook names) {
        ProposedDecision proposed = procedure.proposed();
        addClassName("stack");
        add(outcome(procedure, names));
        if (!proposed.text().isEmpty()) {
            Paragraph text = new Paragraph(proposed.text());
            text.addClassName("passage");
            add(text);
        }
        if (!proposed.conditions().isEmpty()) {
            add(new Span(getTranslation("voting.conditions")), conditions(proposed));
        }
        Paragraph state = new Paragraph(getTranslation(
                "voting.state",
                procedure.votes().size(),
                procedure.members().size(),
                Formats.in(getLocale()).dateWithDay(procedure.due())));
        state.addClassName("muted");
        add(state, new Paragraph(getTranslation("voting.rule")));
    }

    private Component outcome(WrittenProcedure procedure, NameBook names) {
        String outcome = procedure.proposed().outcome();
        return names.kindOf(procedure.body()) == BodyKind.BOARD
                ? OutcomeBadge.of(BoardOutcome.valueOf(outcome), getLocale())
                : OutcomeBadge.of(Position.valueOf(outcome), getLocale());
    }

    private static UnorderedList conditions(ProposedDecision proposed) {
        UnorderedList list = new UnorderedList();
        proposed.conditions().forEach(condition -> list.add(new ListItem(condition)));
        return list;
    }
}
