package nl.ibp.ui.operations;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.ui.security.CurrentSession;
import nl.ibp.workflow.session.EndingSessions;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignedInViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Instant MORNING = Instant.parse("2026-05-04T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(), List.of());

    private final EndingSessions ending = mock(EndingSessions.class);
    private final NameBook names = mock(NameBook.class);
    private final OpenSession own = session("beheer", "192.0.2.1", "een:8080");
    private final OpenSession clerk = session("griffier", "192.0.2.2", "twee:8080");
    private final OpenSession clerkAgain = session("griffier", "192.0.2.3", "");

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.people(anySet())).thenAnswer(call -> call.<Set<PersonId>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, id -> "De " + id.value())));
        when(ending.all(ADMINISTRATOR)).thenReturn(List.of(clerk, own, clerkAgain));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void saysWhoIsSignedInWhereAndSinceWhen() {
        String said = text(entered());

        assertThat(said)
                .contains("2 personen zijn aangemeld, in 3 sessies")
                .containsSubsequence("De beheer", "192.0.2.1", "bij server een:8080", "hier bent u zelf")
                .containsSubsequence("De griffier", "192.0.2.2", "bij server twee:8080")
                .containsSubsequence("4 mei 2026, 09:00", "4 mei 2026, 12:00")
                .contains("bij een server met een vorige versie");
    }

    @Test
    void endsOneSession() {
        SignedInView view = entered();

        _click(_find(view, Button.class, spec -> spec.withText("Meld af")).get(1));

        verify(ending).end(ADMINISTRATOR, clerkAgain.id());
        assertThat(text(view)).contains("De griffier is afgemeld (192.0.2.3).");
    }

    @Test
    void endsAllOfAPersonTogether() {
        SignedInView view = entered();

        _click(_get(view, Button.class, spec -> spec.withText("Meld overal af")));

        verify(ending).endAll(ADMINISTRATOR, clerk.person());
        assertThat(text(view)).contains("De griffier is overal afgemeld.");
    }

    @Test
    void findsSomebodyByName() {
        SignedInView view = entered();

        _setValue(_get(view, TextField.class), "GRIF");
        assertThat(text(view)).contains("De griffier").doesNotContain("De beheer");

        _setValue(_get(view, TextField.class), "niemand");
        assertThat(text(view)).contains("Er is niemand met die naam aangemeld");
    }

    @Test
    void showsNoMoreThanAnybodyReads() {
        List<OpenSession> many = IntStream.range(0, SignedInView.MOST + 1)
                .mapToObj(number -> session("iemand%03d".formatted(number), "192.0.2.9", "een:8080"))
                .toList();
        when(ending.all(ADMINISTRATOR)).thenReturn(many);

        assertThat(text(entered()))
                .contains("101 personen", "Hieronder staan de eerste 100 personen", "iemand099")
                .doesNotContain("iemand100");
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(ending.all(ADMINISTRATOR)).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::entered).isInstanceOf(NotFoundException.class);
    }

    private SignedInView entered() {
        CurrentActor actor = mock(CurrentActor.class);
        when(actor.get()).thenReturn(ADMINISTRATOR);
        CurrentSession present = () -> Optional.of(own.id());
        SignedInView view = new SignedInView(new SignedInDesk(actor, present, ending, names));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }

    private static OpenSession session(String person, String origin, String node) {
        return new OpenSession(SessionId.create(), new PersonId(person), null, origin, node, MORNING, NOON);
    }

    private static String text(SignedInView view) {
        return view.getElement().getTextRecursively();
    }
}
