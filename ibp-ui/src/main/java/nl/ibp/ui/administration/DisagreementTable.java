package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.component.DataTable;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.DeadTimer;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.StillTimer;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.TimerKind;

/** Dossiers of which two sides say different things, with what each says beyond the other. */
public class DisagreementTable extends Composite<DataTable> {

    /**
     * What turns a disagreement into words.
     *
     * @param canOpen whether the reader may open this dossier; a draft may be found here that only its province reads
     */
    public record Words(NameBook names, Predicate<ProposalId> canOpen) {}

    private final List<Disagreement> disagreements;
    private final Words words;

    public DisagreementTable(List<Disagreement> disagreements, Words words) {
        this.disagreements = disagreements;
        this.words = words;
    }

    @Override
    protected DataTable initContent() {
        DataTable table = new DataTable(getTranslation("administration.check.table"))
                .column(getTranslation("administration.check.proposal"))
                .column(getTranslation("administration.check.subject"))
                .column(getTranslation("administration.check.dossier"))
                .column(getTranslation("administration.check.process"));
        disagreements.forEach(disagreement -> table.row()
                .add(
                        DataTable.rowHeading(proposal(disagreement)),
                        DataTable.cell(
                                new Span(getTranslation("administration.check.subject." + disagreement.subject()))),
                        DataTable.cell(facts(disagreement, disagreement.dossier())),
                        DataTable.cell(facts(disagreement, disagreement.process()))));
        return table;
    }

    private Component proposal(Disagreement disagreement) {
        return words.canOpen().test(disagreement.proposal())
                ? new Anchor(SearchAddress.PATH + "/" + disagreement.proposal(), disagreement.number())
                : new Span(disagreement.number());
    }

    private Component facts(Disagreement disagreement, List<Fact> facts) {
        if (facts.isEmpty()) {
            Span nothing = new Span(getTranslation("administration.check.nothing." + disagreement.subject()));
            nothing.addClassName("muted");
            return nothing;
        }
        Div lines = new Div();
        facts.forEach(fact -> lines.add(new Div(words(fact))));
        return lines;
    }

    private String words(Fact fact) {
        if (fact instanceof AtStep at) {
            return StatusBadge.word(at.status(), getLocale());
        }
        if (fact instanceof Timer timer) {
            return timer("administration.check.timer", timer.kind(), timer.seat());
        }
        if (fact instanceof StillTimer timer) {
            return timer("administration.check.timer.still", timer.kind(), timer.seat());
        }
        if (fact instanceof DeadTimer timer) {
            return timer("administration.check.timer.dead", timer.kind(), timer.seat());
        }
        Work work = (Work) fact;
        return getTranslation(
                "administration.check.work",
                getTranslation(TaskText.title(work.kind())),
                words.names().seat(work.seat(), getLocale()));
    }

    private String timer(String key, TimerKind kind, SeatId seat) {
        return getTranslation(
                key,
                getTranslation("administration.check.timer." + kind),
                words.names().seat(seat, getLocale()));
    }
}
