package nl.ibp.ui.security;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.LanguageSwitch;
import org.springframework.beans.factory.ObjectProvider;

/** Where one says who one is. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://signon.css")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "aanmelden";

    private final Div messages = new Div();
    private final boolean byProvider;

    SignInView(ObjectProvider<DemoSeats> demoSeats, ObjectProvider<ProviderSignIn> provider) {
        addClassName("sign-in");
        SignInForm form = new SignInForm(typedName());
        Div card = new Div(head(), messages);
        byProvider = provider.getIfAvailable() != null;
        provider.ifAvailable(there -> {
            card.add(new ProviderSection(there.organisation()));
            form.isSecondChoice();
        });
        card.add(form);
        card.addClassNames("card", "sign-in-card");
        add(card);
        demoSeats.ifAvailable(seats -> {
            addClassName("has-demo");
            add(new DemoSignIn(seats, form));
        });
    }

    private Div head() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Span brand = new Span(mark, new Span("IBP"));
        brand.addClassName("brand");
        Div line = new Div(brand, new LanguageSwitch());
        line.addClassName("spread");
        Paragraph lead = new Paragraph(getTranslation("signin.lead"));
        lead.addClassName("muted");
        Div head = new Div(line, new H1(getTranslation("signin.title")), lead);
        head.addClassName("stack");
        return head;
    }

    /** The name as it was typed before, read once. */
    private static String typedName() {
        WrappedSession session = VaadinRequest.getCurrent().getWrappedSession();
        Object typed = session.getAttribute(SignInFailed.TYPED_NAME);
        session.removeAttribute(SignInFailed.TYPED_NAME);
        return Optional.ofNullable((String) typed).orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        if (parameters.getOrDefault(SignInFailed.PARAMETER, List.of()).contains(SignInAway.PARAMETER)) {
            say("signin.away");
        } else if (parameters.containsKey(SignInFailed.PARAMETER)) {
            pausedUntil().ifPresentOrElse(this::sayPaused, () -> say("signin.wrong"));
        }
        ProviderAnswer.in(parameters)
                .filter(answer -> byProvider)
                .ifPresent(answer -> say("signon." + answer.name().toLowerCase(Locale.ROOT)));
        EndedSession.in(parameters)
                .ifPresent(end -> tell("signon.ended." + end.name().toLowerCase(Locale.ROOT)));
    }

    /** Read once. */
    private static Optional<Instant> pausedUntil() {
        WrappedSession session = VaadinRequest.getCurrent().getWrappedSession();
        Object until = session.getAttribute(SignInFailed.PAUSED_UNTIL);
        session.removeAttribute(SignInFailed.PAUSED_UNTIL);
        return Optional.ofNullable((Instant) until);
    }

    private void sayPaused(Instant until) {
        String time = Formats.in(getLocale()).time(LocalTime.ofInstant(until, OfficialTime.ZONE));
        Notice paused =
                Notice.wrong(getTranslation("account.paused.what", time)).withTitle(getTranslation("account.paused"));
        paused.getElement().setAttribute("role", "alert");
        messages.add(paused);
    }

    private void say(String what) {
        Notice wrong = Notice.wrong(getTranslation(what + ".what")).withTitle(getTranslation(what));
        wrong.getElement().setAttribute("role", "alert");
        messages.add(wrong);
    }

    /** Nothing went wrong. */
    private void tell(String what) {
        messages.add(new Notice(State.INFO, getTranslation(what + ".what"))
                .withTitle(getTranslation(what))
                .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("layout.title", getTranslation("signin.title"));
    }
}
