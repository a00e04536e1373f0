package nl.ibp.ui.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** By name and password. */
class SignInForm extends PostedForm {

    static final String USERNAME = "username";
    static final String PASSWORD = "password";

    private final TextField name;
    private final Button submit = submit(getTranslation("signin.submit"));

    SignInForm(String typedName) {
        name = name(typedName);
        add(name, password(typedName), submit);
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
}
