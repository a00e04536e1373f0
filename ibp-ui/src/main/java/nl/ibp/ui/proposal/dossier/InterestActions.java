package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.typing.FormPlace;

/** What a member of a committee can do on a dossier about an interest of their own. */
@SpringComponent
class InterestActions {

    private final DeclaringInterest declaring;
    private final RefusalTexts refusals;

    InterestActions(DeclaringInterest declaring, RefusalTexts refusals) {
        this.declaring = declaring;
        this.refusals = refusals;
    }

    List<Component> of(RegionalProposal proposal, CurrentActor actor, Locale locale, Runnable changed) {
        List<Component> actions = new ArrayList<>();
        if (declaring.mayDeclare(actor.get(), proposal)) {
            actions.add(button("dossier.interest", locale, () -> declare(proposal, actor, changed)));
        }
        if (declaring.mayWithdraw(actor.get(), proposal)) {
            actions.add(button(
                    "dossier.interest.withdraw", locale, () -> askWhetherToWithdraw(proposal, actor, locale, changed)));
        }
        return actions;
    }

    private static Button button(String key, Locale locale, Runnable action) {
        return new Button(I18NProvider.translate(locale, key), click -> action.run());
    }

    private void declare(RegionalProposal proposal, CurrentActor actor, Runnable changed) {
        new ReasonsDialog(
                        "dossier.interest",
                        FormPlace.onPath(proposal.id(), "dossier.interest"),
                        reasons -> declaring.declare(actor.get(), proposal.id(), reasons),
                        changed,
                        refusals)
                .open();
    }

    private void askWhetherToWithdraw(RegionalProposal proposal, CurrentActor actor, Locale locale, Runnable changed) {
        Question question = new Question(
                I18NProvider.translate(locale, "dossier.interest.withdraw"),
                I18NProvider.translate(locale, "dossier.interest.withdraw.what"),
                I18NProvider.translate(locale, "dossier.interest.withdraw.cancel"));
        question.addConfirmListener(confirmed -> withdraw(proposal, actor, locale, changed));
        question.open();
    }

    private void withdraw(RegionalProposal proposal, CurrentActor actor, Locale locale, Runnable changed) {
        try {
            declaring.withdraw(actor.get(), proposal.id());
        } catch (Refused refused) {
            tell(refusals.text(refused.problems().get(0), locale), locale);
        }
        changed.run();
    }

    private static void tell(String why, Locale locale) {
        ConfirmDialog told = new ConfirmDialog();
        told.setHeader(I18NProvider.translate(locale, "dossier.interest.withdraw"));
        told.setText(why);
        told.setConfirmText(I18NProvider.translate(locale, "dossier.interest.close"));
        told.open();
    }
}
