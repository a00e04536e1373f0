package nl.ibp.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.layout.LanguageSwitch;
import nl.ibp.workflow.organisation.PasswordPolicy;

/** What else is asked of somebody whose password was right. */
@Route(value = SignInStepView.PATH, autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://signon.css")
class SignInStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "aanmelden/stap";

    private final RefusalTexts refusals;
    private final Clock clock;

    SignInStepView(RefusalTexts refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
        addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PendingSignIn> pending = PendingSignIn.in(
                VaadinRequest.getCurrent().getWrappedSession().getAttribute(PendingSignIn.name()), clock.instant());
        removeAll();
        pending.ifPresentOrElse(this::show, () -> event.forwardTo(SignInView.class));
    }

    private void show(PendingSignIn pending) {
        String step = "account.step." + pending.step();
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Span brand = new Span(mark, new Span("IBP"));
        brand.addClassName("brand");
        Div line = new Div(brand, new LanguageSwitch());
        line.addClassName("spread");
        Paragraph lead = new Paragraph(getTranslation(step + ".what"));
        lead.addClassName("muted");
        Div head = new Div(line, new H1(getTranslation(step)), lead);
        head.addClassName("stack");
        Div card = new Div(head);
        pending.problems().forEach(problem -> card.add(wrong(problem)));
        card.add(form(pending));
        Anchor back = new Anchor(SignInView.PATH, getTranslation("account.step.back"));
        back.setRouterIgnore(true);
        card.add(new Paragraph(back));
        card.addClassNames("card", "sign-in-card");
        add(card);
    }

    private Component wrong(Problem problem) {
        Notice wrong = Notice.wrong(refusals.text(problem, getLocale()));
        wrong.getElement().setAttribute("role", "alert");
        return wrong;
    }

    private PostedForm form(PendingSignIn pending) {
        PostedForm form = new PostedForm();
        switch (pending.step()) {
            case CODE -> form.add(code("account.code.or"));
            case TELEPHONE ->
                form.add(new TelephoneSecret(Objects.requireNonNull(pending.secret())), code("account.code.help"));
            case RECOVERY -> form.add(new RecoveryCodeList(pending.codes()));
            case PASSWORD ->
                form.add(
                        password(SignInDetails.NEW_PASSWORD, "account.password.new", true),
                        password(SignInDetails.AGAIN, "account.password.again", false));
        }
        form.add(PostedForm.submit(getTranslation("account.step." + pending.step() + ".submit")));
        return form;
    }

    private TextField code(String help) {
        TextField field = new TextField(getTranslation("account.code"));
        field.getElement().setAttribute("name", SignInDetails.CODE);
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.getElement().setAttribute("autocapitalize", "characters");
        field.setHelperText(getTranslation(help));
        field.setMaxLength(40);
        field.setAutofocus(true);
        return field;
    }

    private PasswordField password(String name, String label, boolean isFirst) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setMaxLength(200);
        if (isFirst) {
            field.setHelperText(getTranslation("account.password.help", PasswordPolicy.SHORTEST));
            field.setAutofocus(true);
        }
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("layout.title", getTranslation("signin.title"));
    }
}
