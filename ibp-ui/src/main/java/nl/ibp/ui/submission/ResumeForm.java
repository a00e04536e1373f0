package nl.ibp.ui.submission;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.ParkingProposals;

/** The lead takes its parked proposal up again. */
class ResumeForm extends TaskForm {

    private final ParkingProposals parking;
    private final TextArea reasons;

    ResumeForm(TaskContext context, ParkingProposals parking) {
        super(context, "submission.resume.send");
        this.parking = parking;
        context.dossier().proposal().parking().ifPresent(parked -> show(why(parked)));
        reasons = required(field("reasons", new TextArea(getTranslation("submission.resume.reasons")), FieldText.TEXT));
        reasons.setMinRows(4);
    }

    private Notice why(Parking parked) {
        String since = Formats.in(getLocale()).date(OfficialTime.dayOf(parked.since()));
        return new Notice(State.INFO, Glyph.PAUSE, parked.reasons())
                .withTitle(getTranslation("submission.resume.parked", since));
    }

    @Override
    protected void send() {
        parking.resume(context().actor(), context().taskId(), reasons.getValue());
    }
}
