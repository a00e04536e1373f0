package nl.ibp.ui.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.KeepingSecondStep;
import nl.ibp.workflow.account.NewSecret;
import org.springframework.stereotype.Component;

/** What the person of the moment settles about their own account. */
@Component
public class AccountDesk {

    private final CurrentActor actor;
    private final ChangingPassword changing;
    private final KeepingSecondStep secondStep;
    private final SessionDesk sessions;
    private final RefusalTexts refusals;

    AccountDesk(
            CurrentActor actor,
            ChangingPassword changing,
            KeepingSecondStep secondStep,
            SessionDesk sessions,
            RefusalTexts refusals) {
        this.actor = actor;
        this.changing = changing;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.refusals = refusals;
    }

    public boolean hasPassword() {
        return changing.isFor(actor.get());
    }

    /** Whoever took the old one from somewhere is out. */
    void changePassword(String present, String wanted, String again) {
        changing.change(actor.get(), present, wanted, again);
        sessions.endOthers();
    }

    Optional<KeepingSecondStep.Present> secondStep() {
        return secondStep.present(actor.get());
    }

    NewSecret begin() {
        return secondStep.begin(actor.get());
    }

    List<String> confirm(NewSecret secret, String present, String code) {
        return secondStep.confirm(actor.get(), secret, present, code);
    }

    List<String> renewRecovery(String code) {
        return secondStep.renewRecovery(actor.get(), code);
    }

    void end(String code) {
        secondStep.end(actor.get(), code);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
