package nl.ibp.ui.proposal;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenVote;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;

/** A written procedure: who answered what, and what it came to. */
class WrittenProcedureCard extends DecisionCard {

    WrittenProcedureCard(WrittenProcedure procedure, NameBook names) {
        add(new H4(getTranslation("dossier.written.title", names.body(procedure.body(), getLocale()))));
        addDecision(
                status(procedure),
                Days.date(procedure.openedAt(), getLocale()),
                getTranslation("dossier.decisions.onVersion", procedure.version()));
        UnorderedList votes = new UnorderedList();
        votes.addClassName("vote-list");
        procedure.votes().forEach(vote -> votes.add(vote(vote, names)));
        procedure
                .meetingRequestedBy()
                .ifPresent(member -> votes.add(new ListItem(
                        getTranslation("dossier.written.meetingBy", names.seatInBody(member, getLocale())))));
        long silent = procedure.silent().stream()
                .filter(member -> !member.equals(procedure.meetingRequestedBy().orElse(null)))
                .count();
        if (silent > 0) {
            votes.add(new ListItem(getTranslation("dossier.written.silent", silent)));
        }
        add(votes);
    }

    private Badge status(WrittenProcedure procedure) {
        String word = getTranslation("dossier.written." + procedure.status());
        return switch (procedure.status()) {
            case RUNNING -> new Badge(State.ON_ITS_WAY, word);
            case ADOPTED -> new Badge(State.DONE, word);
            case NOT_ADOPTED, MEETING_REQUESTED, ENDED -> new Badge(State.QUIET, Glyph.ABSENT, word);
        };
    }

    private ListItem vote(WrittenVote vote, NameBook names) {
        ListItem item = new ListItem(new Span(getTranslation(
                "dossier.written.vote",
                names.seatInBody(vote.member(), getLocale()),
                getTranslation("board.vote." + vote.vote()))));
        if (!vote.reasons().isEmpty()) {
            Span reasons = new Span(vote.reasons());
            reasons.addClassNames("passage", "muted");
            item.add(reasons);
        }
        return item;
    }
}
