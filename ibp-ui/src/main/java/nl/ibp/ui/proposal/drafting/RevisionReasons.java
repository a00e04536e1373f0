package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;

/** Says why a version came back, in the words of who sent it back. */
class RevisionReasons extends Notice {

    private final Dossier dossier;
    private final NameBook names;

    RevisionReasons(Dossier dossier, NameBook names) {
        super(State.WAITING_FOR_YOU, "");
        this.dossier = dossier;
        this.names = names;
        getElement().getChild(1).removeAllChildren();
        withTitle(getTranslation("drafting.revision.title", dossier.version()));
        UnorderedList list = new UnorderedList();
        reasons().forEach(reason -> list.add(new ListItem(reason)));
        with(list, new Paragraph(getTranslation("drafting.revision.what", dossier.version() + 1)));
        addClassName("draft-revision");
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        addColleges(reasons);
        addIntake(reasons);
        addAdvice(reasons);
        addBoard(reasons);
        return reasons;
    }

    private void addColleges(List<String> reasons) {
        dossier.proposal().collegeDecisions().stream()
                .filter(decision -> decision.version() == dossier.version())
                .filter(decision -> decision.outcome() != CollegeOutcome.ENDORSE)
                .map(decision -> getTranslation(
                        "drafting.revision.college", names.province(decision.province()), decision.reasons()))
                .forEach(reasons::add);
    }

    private void addIntake(List<String> reasons) {
        dossier.record().stream()
                .filter(entry -> entry.event() == RecordedEvent.INTAKE_DONE)
                .filter(entry ->
                        String.valueOf(dossier.version()).equals(entry.details().get("version")))
                .reduce((earlier, later) -> later)
                .filter(entry -> "INCOMPLETE".equals(entry.details().get("result")))
                .map(entry -> getTranslation(
                        "drafting.revision.intake", entry.details().getOrDefault("remarks", "")))
                .ifPresent(reasons::add);
    }

    private void addAdvice(List<String> reasons) {
        dossier.consultations().stream()
                .filter(consultation -> consultation.version() == dossier.version())
                .forEach(consultation -> consultation
                        .advice()
                        .filter(advice -> advice.position() == Position.RETURN)
                        .ifPresent(advice -> reasons.add(getTranslation(
                                "drafting.revision.advice",
                                names.body(consultation.body(), getLocale()),
                                advice.text()))));
    }

    private void addBoard(List<String> reasons) {
        dossier.decisions().stream()
                .filter(decision ->
                        decision.version() == dossier.version() && decision.outcome() == BoardOutcome.RETURN)
                .map(decision -> getTranslation("drafting.revision.board", decision.reasons()))
                .forEach(reasons::add);
        dossier.consolidations().stream()
                .filter(result ->
                        result.version() == dossier.version() && result.result() == ConsolidationResult.RENEGOTIATE)
                .map(result -> getTranslation("drafting.revision.consolidation", result.reasons()))
                .forEach(reasons::add);
    }
}
