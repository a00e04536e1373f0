package nl.ibp.ui.proposal;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.Reconfirmation;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesLetter;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.domain.states.Votes;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import org.jspecify.annotations.Nullable;

/** One province's part: its letter, or its proposal to the States, how they treated it and what they decided. */
public class StatesFileCard extends DecisionCard {

    private final NameBook names;
    private final String province;

    public StatesFileCard(StatesFile file, NameBook names) {
        this.names = names;
        province = names.province(file.id().province());
        addTitle(province);
        addDecision(
                standing(file),
                getTranslation("dossier.decisions.onVersion", file.id().version()));
        file.letter().ifPresent(this::addLetter);
        file.reconfirmation().ifPresent(this::addReconfirmation);
        file.decisions().forEach(this::addDecision);
        file.treatment().ifPresent(this::addTreatment);
        file.proposal().ifPresent(this::addProposal);
        file.sentToMinisterAt()
                .ifPresent(sent -> addPassage(
                        getTranslation("dossier.file.minister"),
                        getTranslation("dossier.file.minister.sent", Days.date(sent, getLocale()))));
    }

    private Badge standing(StatesFile file) {
        Optional<StatesDecision> decision = file.decision();
        if (decision.isPresent()) {
            return OutcomeBadge.of(decision.get().outcome(), getLocale());
        }
        boolean told = file.letter().isPresent();
        return new Badge(
                told ? State.DONE : State.ON_ITS_WAY,
                told ? Glyph.SEND : Glyph.ON_ITS_WAY,
                getTranslation("dossier.file." + file.status()));
    }

    private void addLetter(StatesLetter letter) {
        addPart(
                getTranslation("dossier.file.letter", Days.date(letter.sentAt(), getLocale())),
                new Span(letter.subject()));
        addPassage(letter.text());
    }

    private void addDecision(StatesDecision decision) {
        String outcome = getTranslation("dossier.states." + decision.outcome());
        String date = Formats.in(getLocale()).dateWithDay(decision.decidedOn());
        addPart(getTranslation("dossier.file.decision", date), new Span(outcome + votes(decision.votes())));
        addPassage(getTranslation("dossier.file.reservation"), decision.reservation());
        addPassage(getTranslation("dossier.decisions.reasons"), decision.reasons());
        addList(
                getTranslation("dossier.file.amendments"),
                decision.amendments().stream().map(this::amendment).toList());
        if (decision.amendedBudget() != null) {
            addPart(
                    getTranslation("dossier.budget.amended"),
                    new BudgetAmendmentTable(
                            decision.amendedBudget(), getTranslation("dossier.budget.amended.of", province)));
        }
        addList(
                getTranslation("dossier.file.motions"),
                decision.motions().stream().map(this::motion).toList());
    }

    private void addReconfirmation(Reconfirmation answer) {
        String key = answer.stands() ? "dossier.file.reconfirmed" : "dossier.file.takenBack";
        addPart(getTranslation(key), new Span(Days.date(answer.at(), getLocale())));
        addPassage(answer.reasons());
    }

    private String votes(@Nullable Votes votes) {
        return votes == null
                ? getTranslation("dossier.file.noVote")
                : getTranslation("dossier.file.votes", votes.inFavour(), votes.against());
    }

    private String amendment(Amendment amendment) {
        String said = amendment.text().isEmpty() ? amendment.title() : amendment.title() + ": " + amendment.text();
        String touched = amendment.jointCondition();
        return touched == null ? said : getTranslation("dossier.file.amendment.joint", said, touched);
    }

    private String motion(Motion motion) {
        String key = motion.adopted() ? "dossier.file.motion.adopted" : "dossier.file.motion.rejected";
        return getTranslation(key, motion.title());
    }

    private void addTreatment(CommitteeTreatment treatment) {
        String key = treatment.agendaKind() == null
                ? "NOT_RIPE"
                : treatment.agendaKind().name();
        addPart(
                getTranslation("dossier.file.treatment", Days.date(treatment.recordedAt(), getLocale())),
                new Span(getTranslation("dossier.agenda." + key)));
        addPassage(treatment.remarks());
        if (treatment.urgent()) {
            addPassage(getTranslation("dossier.file.urgent"), treatment.urgentReasons());
        } else if (treatment.isRipe()) {
            addPassage(
                    getTranslation("dossier.file.from", Formats.in(getLocale()).date(treatment.deliberationFrom())));
        }
    }

    private String proMemorie(ProMemorieAmount became) {
        String line = getTranslation(
                "dossier.file.proMemorie.became",
                names.source(became.source()).name(),
                String.valueOf(became.year()),
                Formats.in(getLocale()).amount(became.amount().amount()));
        return became.explanation().isEmpty() ? line : line + ": " + became.explanation();
    }

    private void addProposal(StatesProposal proposal) {
        addPart(
                getTranslation("dossier.file.proposal", Days.date(proposal.submittedAt(), getLocale())),
                new Span(proposal.title()));
        addPassage(proposal.explanation());
        addList(
                getTranslation("dossier.file.proMemorie"),
                proposal.proMemorie().stream().map(this::proMemorie).toList());
        addPart(
                getTranslation("dossier.budget"),
                new BudgetAmendmentTable(proposal.amendment(), getTranslation("dossier.budget.of", province)));
    }
}
