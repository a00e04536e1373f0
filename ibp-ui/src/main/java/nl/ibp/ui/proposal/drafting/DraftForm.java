package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.SaveIndicator;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The five steps of a draft with what surrounds them: what is missing, what is kept, and putting it forward. */
class DraftForm extends Div {

    private static final int RETRY_AFTER_MILLIS = 5000;

    private final OpenDraft draft;
    private final DraftAddress address;
    private final DraftForms forms;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final Consumer<ProposalId> submitted;
    private final Map<DraftStep, DraftSection> sections;
    private final DraftRail rail;
    private final H2 heading = new H2();
    private final Div notices = new Div();
    private final Div reasons = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final SaveIndicator saved = new SaveIndicator();
    private final Button previous = new Button();
    private final Button next = new Button();
    private DraftStep current = DraftStep.WHERE;
    private boolean submitTried;

    DraftForm(
            OpenDraft draft,
            RegionalProposal proposal,
            DraftForms forms,
            NameBook names,
            RefusalTexts refusals,
            String from,
            Consumer<ProposalId> submitted) {
        this.draft = draft;
        this.forms = forms;
        this.names = names;
        this.refusals = refusals;
        this.submitted = submitted;
        address = new DraftAddress(draft.id(), from);
        sections = forms.sections(draft, this);
        rail = new DraftRail(address);
        addClassName("draft-page");
        notices.addClassName("stack");
        Div body = new Div(heading);
        body.addClassNames("card", "draft-body");
        sections.values().forEach(body::add);
        body.add(actions());
        saved.follow(body);
        Div panes = new Div(rail, body);
        panes.addClassName("draft-panes");
        add(header(proposal), reasons, notices, errors, panes);
        show(draft.input(getLocale()));
        tell(draft.save(read()));
    }

    private PageHeader header(RegionalProposal proposal) {
        return new PageHeader(getTranslation("drafting.page"))
                .withEyebrow(new Span(proposal.number().toString()), new Span(forms.lead(proposal)))
                .withLead(getTranslation("drafting.lead"));
    }

    private Div actions() {
        Button submit = new Button(getTranslation("drafting.submit"), Glyph.SEND.icon());
        submit.addClickListener(click -> submit(submit));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        previous.addClickListener(click -> current.previous().ifPresent(this::goTo));
        next.addClickListener(click -> current.next().ifPresent(this::goTo));
        Div actions = new Div(previous, next, submit, saved);
        actions.addClassName("form-actions");
        return actions;
    }

    void tellWhyItCameBack(Component why) {
        reasons.removeAll();
        reasons.add(why);
    }

    private void goTo(DraftStep step) {
        UI.getCurrent().navigate(DraftView.class, address.page(), address.of(step));
    }

    void showStep(DraftStep step) {
        current = step;
        heading.setText(getTranslation(step.textKey()));
        sections.forEach((key, section) -> section.setVisible(key == step));
        rail.setCurrent(step);
        label(previous, step.previous(), "drafting.previous");
        label(next, step.next(), "drafting.next");
    }

    private void label(Button button, Optional<DraftStep> target, String key) {
        button.setVisible(target.isPresent());
        target.ifPresent(step -> button.setText(getTranslation(key, getTranslation(step.textKey()))));
    }

    private void show(DraftInput input) {
        sections.values().forEach(section -> section.show(input));
        attachments().showAttachments(draft.kept().attachments());
    }

    private AttachmentsSection attachments() {
        return (AttachmentsSection) sections.get(DraftStep.ATTACHMENTS);
    }

    private DraftInput read() {
        DraftInput input = DraftInput.empty();
        for (DraftSection section : sections.values()) {
            input = section.read(input);
        }
        return input;
    }

    /** Something was typed: keeps it, and says so. */
    void changed() {
        DraftInput input = read();
        ((WhereSection) sections.get(DraftStep.WHERE)).setProvinces(input.partners());
        ((MoneySection) sections.get(DraftStep.MONEY)).setPartners(input.partners());
        attempt(() -> {
            tell(draft.save(read()));
            if (draft.collision().isEmpty()) {
                saved.saved(LocalTime.now(forms.clock()));
            }
        });
    }

    /** Does what may be refused, or may fail for want of a database; either way everything typed stays where it is. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            showRefused(refused.problems());
        } catch (DataAccessException | TransactionException unreachable) {
            saved.failed();
            getElement()
                    .executeJs("return new Promise(done => setTimeout(done, $0))", RETRY_AFTER_MILLIS)
                    .then(waited -> changed());
        }
    }

    private void showRefused(List<Problem> problems) {
        String message = refusals.text(problems.get(0), getLocale());
        if (DraftStep.of(problems.get(0)).filter(DraftStep.ATTACHMENTS::equals).isPresent()) {
            attachments().showRefusal(message);
        } else {
            notices.removeAll();
            notices.add(Notice.wrong(message).announced());
        }
    }

    private void tell(List<Problem> unreadable) {
        showCollision();
        List<Problem> all = new ArrayList<>(unreadable);
        all.addAll(draft.missing());
        Map<String, String> beside = new HashMap<>();
        (submitTried ? all : unreadable)
                .forEach(problem -> beside.putIfAbsent(problem.field(), refusals.text(problem, getLocale())));
        sections.values().forEach(section -> section.showProblems(beside));
        Map<DraftStep, List<String>> byStep = new EnumMap<>(DraftStep.class);
        all.forEach(problem -> DraftStep.of(problem)
                .ifPresent(step -> byStep.computeIfAbsent(step, none -> new ArrayList<>())
                        .add(refusals.text(problem, getLocale()))));
        rail.show(byStep);
    }

    private void showCollision() {
        notices.removeAll();
        draft.collision()
                .ifPresent(collision -> notices.add(new CollisionNotice(
                        refusals.text(Problem.of("", "CHANGED_MEANWHILE", collision.by(), collision.at()), getLocale()),
                        ContentDifference.between(collision.mine(), collision.theirs()),
                        names,
                        () -> takeMine(collision),
                        () -> takeTheirs(collision))));
    }

    private void takeMine(OpenDraft.Collision collision) {
        draft.settle(collision);
        attachments().showAttachments(collision.theirs().attachments());
        changed();
    }

    private void takeTheirs(OpenDraft.Collision collision) {
        DraftInput mine = read();
        draft.settle(collision);
        show(DraftWriter.write(collision.theirs(), getLocale()));
        changed();
        Button back = new Button(getTranslation("drafting.collision.mine.after"), Glyph.UNDO.icon(), click -> {
            show(mine);
            changed();
        });
        notices.add(new Notice(State.INFO, getTranslation("drafting.collision.taken"))
                .with(back)
                .announced());
    }

    private void submit(Button button) {
        try {
            submit();
        } finally {
            button.setEnabled(true);
        }
    }

    private void submit() {
        submitTried = true;
        errors.show(List.of());
        attempt(() -> {
            List<Problem> problems = draft.submit(read());
            if (problems.isEmpty()) {
                submitted.accept(draft.id());
                return;
            }
            tell(problems.stream()
                    .filter(problem -> !draft.missing().contains(problem))
                    .toList());
            errors.show(problems.stream().map(this::line).toList());
        });
    }

    private ErrorSummary.FieldError line(Problem problem) {
        String message = refusals.text(problem, getLocale());
        Optional<DraftStep> step = DraftStep.of(problem);
        Component field = step.map(found -> sections.get(found).fields().get(problem.field()))
                .orElse(rail);
        return step.map(found -> new ErrorSummary.FieldError(
                        field,
                        getTranslation("drafting.problem", getTranslation(found.textKey()), message),
                        () -> goTo(found)))
                .orElseGet(() -> new ErrorSummary.FieldError(field, message));
    }
}
