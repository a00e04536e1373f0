package nl.ibp.ui.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.proposal.PanelTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;

/** What people are told, and the log, while the database is away. */
class PagesWithoutDatabaseTest extends PanelTest {

    private static final Exception AWAY = new CannotCreateTransactionException("No connection\nand more of it");

    private final FailureTexts failures =
            new FailureTexts(new TextsOfProduct(), CannotCreateTransactionException.class::isInstance);
    private final PageErrors errors = new PageErrors(failures);
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    @Test
    void saysSoInThePlaceOfAPageThatCannotBeDrawn() {
        FailureView page = new FailureView(failures);

        int status = page.setErrorParameter(at("werk?soort=alles"), new ErrorParameter<>(Exception.class, AWAY));

        assertThat(status).isEqualTo(503);
        assertThat(((VaadinServletResponse) VaadinResponse.getCurrent()).getHeader("Retry-After"))
                .isEqualTo("30");
        assertThat(page.getPageTitle()).isEqualTo("IBP kan even niet bij de gegevens");
        assertThat(textOf(page)).contains("IBP kan even niet bij de gegevens", "Probeer het opnieuw");
        assertOneLineInTheLog("Page 'werk'");
    }

    @Test
    void saysThatItWasOursWhereItWas() {
        FailureView page = new FailureView(failures);

        int status = page.setErrorParameter(
                at("werk"), new ErrorParameter<>(Exception.class, new IllegalStateException("Ours")));

        assertThat(status).isEqualTo(500);
        assertThat(textOf(page)).contains("Er ging iets mis aan onze kant");
        assertThat(log.list).anyMatch(line -> line.getLevel() == Level.ERROR && line.getThrowableProxy() != null);
    }

    @Test
    void tellsWhoAskedSomethingOnAnOpenPageAndLeavesWhatTheyTyped() {
        TextArea typed = new TextArea();
        typed.setValue("Half een zin");
        UI.getCurrent().add(typed);

        errors.error(new ErrorEvent(AWAY));
        MockVaadin.clientRoundtrip();

        Notification told = _get(Notification.class);
        assertThat(told.isOpened()).isTrue();
        assertThat(_get(Paragraph.class).getText()).contains("Wat u typte staat nog op deze pagina");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Half een zin");
        assertOneLineInTheLog("An open page");

        _click(_get(Button.class));
        assertThat(told.isOpened()).isFalse();
    }

    @Test
    void tellsOnceWhoTriesAgain() {
        errors.error(new ErrorEvent(AWAY));
        errors.error(new ErrorEvent(AWAY));
        MockVaadin.clientRoundtrip();

        assertThat(_find(Notification.class).stream().filter(Notification::isOpened))
                .hasSize(1);
    }

    private void assertOneLineInTheLog(String what) {
        assertThat(log.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getFormattedMessage()).isEqualTo(what + ": database away: No connection");
                    assertThat(line.getThrowableProxy()).isNull();
                });
    }

    private static BeforeEnterEvent at(String place) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(place));
        return event;
    }
}
