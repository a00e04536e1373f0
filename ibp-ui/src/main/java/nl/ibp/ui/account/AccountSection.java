package nl.ibp.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ibp.domain.Text;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.security.RecoveryCodeList;
import nl.ibp.ui.security.TelephoneSecret;
import nl.ibp.workflow.account.KeepingSecondStep.Present;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.organisation.PasswordPolicy;

/** By what somebody signs in who has an account of the product: the password, and the second step. */
public class AccountSection extends Section {

    private final AccountDesk desk;
    private final Consumer<Notice> done;
    private final Div secondStep = new Div();

    /** @param done gets what to say: what was done */
    public AccountSection(AccountDesk desk, Consumer<Notice> done) {
        this.desk = desk;
        this.done = done;
        addClassNames("card", "stack");
        secondStep.addClassName("stack");
        add(
                new H2(getTranslation("account.title")),
                new Paragraph(getTranslation("account.what")),
                new Div(new Button(getTranslation("account.password.change"), click -> changePassword())),
                secondStep);
        show(List.of());
    }

    private void changePassword() {
        FormDialog dialog = dialog("account.password.change", "account.password.change.what");
        PasswordField present =
                dialog.field("present", password("account.password.present", Autocomplete.CURRENT_PASSWORD));
        PasswordField wanted = dialog.field("password", password("account.password.new", Autocomplete.NEW_PASSWORD));
        wanted.setHelperText(getTranslation("account.password.help", PasswordPolicy.SHORTEST));
        PasswordField again = dialog.field("again", password("account.password.again", Autocomplete.NEW_PASSWORD));
        dialog.ask(
                () -> desk.changePassword(present.getValue(), wanted.getValue(), again.getValue()),
                () -> done.accept(new Notice(State.DONE, getTranslation("account.password.changed"))));
    }

    private PasswordField password(String label, Autocomplete kind) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setMaxLength(Text.LINE);
        field.setAutocomplete(kind);
        return field;
    }

    /** @param codes new ones, which are shown this once */
    private void show(List<String> codes) {
        secondStep.removeAll();
        desk.secondStep().ifPresent(present -> show(present, codes));
    }

    private void show(Present present, List<String> codes) {
        secondStep.add(new H3(getTranslation("account.second")));
        if (!codes.isEmpty()) {
            RecoveryCodeList list = new RecoveryCodeList(codes);
            secondStep.add(list);
            list.takeCursor();
        }
        secondStep.add(new Paragraph(
                present.isOn()
                        ? getTranslation("account.second.on", present.recoveryLeft())
                        : getTranslation("account.second.off")));
        Div acts = new Div();
        acts.addClassName("row");
        if (present.isOn()) {
            acts.add(new Button(getTranslation("account.second.renew"), click -> renew()));
        } else {
            acts.add(new Button(getTranslation("account.second.begin"), click -> begin()));
        }
        if (present.isOn() && !present.isRequired()) {
            acts.add(new Button(getTranslation("account.second.end"), click -> end()));
        }
        secondStep.add(acts);
    }

    private void begin() {
        boolean isOnMeanwhile = desk.secondStep().filter(Present::isOn).isPresent();
        if (isOnMeanwhile) {
            show(List.of());
            return;
        }
        NewSecret secret = desk.begin();
        FormDialog dialog = dialog("account.second.begin", "account.second.begin.what");
        dialog.addComponentAsFirst(new TelephoneSecret(secret));
        PasswordField present =
                dialog.field("present", password("account.password.present", Autocomplete.CURRENT_PASSWORD));
        askCode(dialog, code -> desk.confirm(secret, present.getValue(), code));
    }

    private void renew() {
        askCode(dialog("account.second.renew", "account.second.renew.what"), desk::renewRecovery);
    }

    private void end() {
        askCode(dialog("account.second.end", "account.second.end.what"), code -> {
            desk.end(code);
            return List.of();
        });
    }

    /** @param act gives new codes, which are shown, or ends what they were for */
    private void askCode(FormDialog dialog, Function<String, List<String>> act) {
        TextField code = dialog.field("code", new TextField(getTranslation("account.code")));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setMaxLength(40);
        List<String> codes = new ArrayList<>();
        dialog.ask(() -> codes.addAll(act.apply(code.getValue())), () -> {
            if (codes.isEmpty()) {
                done.accept(new Notice(State.DONE, getTranslation("account.second.ended")));
            }
            show(codes);
        });
    }

    private FormDialog dialog(String verb, String explanation) {
        return new FormDialog(
                getTranslation(verb), getTranslation(explanation), problem -> desk.words(problem, getLocale()));
    }
}
