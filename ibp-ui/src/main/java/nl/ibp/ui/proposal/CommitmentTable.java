package nl.ibp.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.CommitmentReport;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.decision.JointPosition;
import nl.ibp.ui.component.DataTable;
import org.jspecify.annotations.Nullable;

/** What the Rijk answered to each request, what became of it, and what the provinces got together. */
class CommitmentTable extends Composite<Div> {

    private final @Nullable Consumer<FollowedCommitment> report;

    /**
     * @param commitments those of one version
     * @param report lets the reader say how it stands with one; null for who may not
     */
    CommitmentTable(List<FollowedCommitment> commitments, @Nullable Consumer<FollowedCommitment> report) {
        this.report = report;
        getContent().addClassName("stack");
        getContent().add(new Paragraph(sum(JointPosition.of(commitments))), table(commitments));
    }

    private String sum(JointPosition position) {
        String answers = getTranslation(
                "dossier.commitments.sum",
                position.asked(),
                position.got(CommitmentOutcome.PROMISED),
                position.got(CommitmentOutcome.PARTLY),
                position.got(CommitmentOutcome.PRO_MEMORIE),
                position.got(CommitmentOutcome.NO));
        return position.promised() == 0
                ? answers
                : answers + " "
                        + getTranslation(
                                "dossier.commitments.kept", position.promised(), position.kept(), position.notKept());
    }

    private DataTable table(List<FollowedCommitment> commitments) {
        DataTable table = new DataTable(getTranslation("dossier.decisions.commitments"))
                .column(getTranslation("dossier.commitments.request"))
                .column(getTranslation("dossier.commitments.addressee"))
                .column(getTranslation("dossier.commitments.answer"))
                .column(getTranslation("dossier.commitments.since"));
        commitments.forEach(followed -> addRow(table.row(), followed));
        return table;
    }

    private void addRow(NativeTableRow row, FollowedCommitment followed) {
        row.add(
                DataTable.rowHeading(passage(followed.commitment().request().request())),
                DataTable.cell(new Span(followed.commitment().request().addressee())),
                DataTable.cell(said(
                        OutcomeBadge.of(followed.commitment().outcome(), getLocale()),
                        followed.commitment().note())),
                DataTable.cell(since(followed)));
    }

    private Div since(FollowedCommitment followed) {
        Div since = new Div();
        since.addClassName("said");
        if (!followed.isToBeKept()) {
            return since;
        }
        if (followed.reports().isEmpty()) {
            since.add(OutcomeBadge.of(followed.state(), getLocale()));
        }
        followed.reports().forEach(made -> since.add(reported(made)));
        if (report != null && followed.isOpen()) {
            since.add(reporting(followed, report));
        }
        return since;
    }

    private Div reported(CommitmentReport made) {
        Span day = new Span(Days.shortDate(made.reportedAt(), getLocale()));
        day.addClassName("muted");
        Div reported = said(OutcomeBadge.of(made.state(), getLocale()), made.note());
        reported.addComponentAsFirst(day);
        return reported;
    }

    private Button reporting(FollowedCommitment followed, Consumer<FollowedCommitment> report) {
        Button button = new Button(getTranslation("dossier.commitments.report"), click -> report.accept(followed));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        // Several on a page say the same; read aloud each says of which.
        button.setAriaLabel(getTranslation(
                "dossier.commitments.report.of", followed.commitment().request().request()));
        return button;
    }

    private static Div said(Component badge, String note) {
        Div said = new Div(badge);
        said.addClassName("said");
        if (!note.isEmpty()) {
            said.add(passage(note));
        }
        return said;
    }

    private static Span passage(String text) {
        Span passage = new Span(text);
        passage.addClassName("passage");
        return passage;
    }
}
