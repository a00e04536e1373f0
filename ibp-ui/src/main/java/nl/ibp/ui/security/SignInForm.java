package nl.ibp.ui.security;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A real form that the browser sends, so that password managers know it and the session gets a new id. */
@Tag("form")
class SignInForm extends HtmlContainer {

    static final String ACTION = "aanmelden/sturen";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";

    private final TextField name;
    private final Button submit = submit();

    SignInForm(String typedName) {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", ACTION);
        name = name(typedName);
        add(token(), name, password(typedName), submit);
    }

    /** There is another way in that most people take; whoever typed a name before has chosen this one. */
    void isSecondChoice() {
        name.setAutofocus(false);
        submit.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    /** Signs in with a known account, as if its name and password had been typed. */
    void signIn(String username, String password) {
        getElement()
                .executeJs(
                        "this.elements[$0].value = $1; this.elements[$2].value = $3; this.submit()",
                        USERNAME,
                        username,
                        PASSWORD,
                        password);
    }

    private static Input token() {
        Input hidden = new Input();
        hidden.setType("hidden");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }

    private TextField name(String typed) {
        TextField field = new TextField(getTranslation("signin.name"));
        field.getElement().setAttribute("name", USERNAME);
        field.getElement().setAttribute("autocomplete", "username");
        field.getElement().setAttribute("autocapitalize", "none");
        field.setMaxLength(100);
        field.setValue(typed);
        field.setAutofocus(typed.isEmpty());
        return field;
    }

    private PasswordField password(String typed) {
        PasswordField field = new PasswordField(getTranslation("signin.password"));
        field.getElement().setAttribute("name", PASSWORD);
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setMaxLength(200);
        field.setAutofocus(!typed.isEmpty());
        return field;
    }

    private Button submit() {
        Button submit = new Button(getTranslation("signin.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        // Enter in a field sends the form too, which browsers do by themselves only for a native button.
        getElement()
                .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter' && e.target.localName"
                        + " === 'input') { e.preventDefault(); this.requestSubmit(); } })");
        return submit;
    }
}
