package nl.ibp.journey;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ibp.ui.component.ErrorSummary;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Somebody at a page of the real application without a browser: what is typed goes straight to the server, as it does
 * for who leaves the browser's own limits aside.
 */
final class FormRobot implements AutoCloseable {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.ibp");

    FormRobot(Application application, String seat) {
        UserDetails user = application.bean(UserDetailsService.class).loadUserByUsername(seat);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application.bean(ApplicationContext.class), UI::new));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl"));
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    FormRobot open(String address) {
        UI.getCurrent().navigate(address);
        return this;
    }

    /** The first group of choices; a form without one has one way. */
    int choices() {
        return groups().stream()
                .findFirst()
                .map(group -> (int) group.getListDataView().getItemCount())
                .orElse(1);
    }

    @SuppressWarnings("unchecked")
    FormRobot choose(int choice) {
        groups().stream().findFirst().ifPresent(group -> ((RadioButtonGroup<Object>) group)
                .setValue(group.getListDataView().getItem(choice)));
        return this;
    }

    @SuppressWarnings("rawtypes")
    private static List<RadioButtonGroup> groups() {
        return _find(RadioButtonGroup.class);
    }

    /** Every field one types in, whatever it is for. */
    FormRobot typeEverywhere(String text) {
        fields().forEach(field -> field.setValue(text));
        return this;
    }

    int fieldCount() {
        return (int) fields().count();
    }

    @SuppressWarnings("unchecked")
    private static Stream<HasValue<?, String>> fields() {
        return Stream.<Component>concat(_find(TextField.class).stream(), _find(TextArea.class).stream())
                .filter(field -> !field.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("frame-search"))
                .<HasValue<?, String>>map(field -> (HasValue<?, String>) field)
                .filter(field -> !field.isReadOnly());
    }

    FormRobot send() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getThemeNames().contains("primary"))));
        MockVaadin.clientRoundtrip();
        return this;
    }

    boolean isRefused() {
        return !_find(ErrorSummary.class).isEmpty();
    }

    String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
