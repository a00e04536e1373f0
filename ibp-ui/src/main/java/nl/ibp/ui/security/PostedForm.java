package nl.ibp.ui.security;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A real form that the browser sends, so that password managers know it and the session gets a new id. */
@Tag("form")
class PostedForm extends HtmlContainer {

    /** Every step of signing in is sent there. */
    static final String ACTION = "aanmelden/sturen";

    PostedForm() {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", ACTION);
        // Enter in a field sends the form too, which browsers do by themselves only for a native button.
        getElement()
                .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter' && e.target.localName"
                        + " === 'input') { e.preventDefault(); this.requestSubmit(); } })");
        add(token());
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

    static Button submit(String text) {
        Button submit = new Button(text);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        return submit;
    }
}
