package nl.ibp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.ErrorEvent;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PageErrorsTest {

    private final UI page = new UI();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final PageErrors errors = new PageErrors(new FailureTexts(new TextsOfProduct(), failure -> false));

    @BeforeEach
    void listen() {
        UI.setCurrent(page);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
        UI.setCurrent(null);
    }

    @Test
    void isSilentOfAMessageThatTheFarewellOfItsPageOvertook() {
        page.close();

        errors.error(new ErrorEvent(new UnsupportedOperationException("Unexpected message id from the client")));

        assertThat(log.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.INFO));
    }

    @Test
    void tellsOfTheSameOnAPageThatIsThere() {
        errors.error(new ErrorEvent(new UnsupportedOperationException("Unexpected message id from the client")));

        assertThat(log.list).anyMatch(line -> line.getLevel() == Level.ERROR);
    }

    @Test
    void tellsOfWhateverElseGoesWrongOnAPageThatIsLeft() {
        page.close();

        errors.error(new ErrorEvent(new UnsupportedOperationException("No seat")));

        assertThat(log.list).anyMatch(line -> line.getLevel() == Level.ERROR);
    }

    @Test
    void isSilentOfALostConnectionThatWasPutAwayAlready() {
        errors.error(new ErrorEvent(missing(
                call("org.atmosphere.cpr.AtmosphereRequestImpl", "getSession"),
                call("com.vaadin.flow.server.communication.PushHandler", "connectionLost"))));

        assertThat(log.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.INFO));
    }

    @Test
    void tellsOfTheSameWhereAConnectionIsInUse() {
        errors.error(new ErrorEvent(missing(
                call("org.atmosphere.cpr.AtmosphereRequestImpl", "getSession"),
                call("com.vaadin.flow.server.communication.PushHandler", "onMessage"))));

        assertThat(log.list).anyMatch(line -> line.getLevel() == Level.ERROR);
    }

    @Test
    void letsAButtonBePressedAgainThatCameToNothing() {
        Button send = new Button();
        send.setDisableOnClick(true);
        send.setEnabled(false);
        Button closed = new Button();
        closed.setEnabled(false);

        errors.error(new ErrorEvent(
                new IllegalStateException("away"), send.getElement().getNode()));
        errors.error(new ErrorEvent(
                new IllegalStateException("away"), closed.getElement().getNode()));

        assertThat(send.isEnabled()).isTrue();
        assertThat(closed.isEnabled()).isFalse();
    }

    private static Throwable missing(StackTraceElement... calls) {
        Throwable failure = new NullPointerException("Cannot read field \"session\"");
        failure.setStackTrace(calls);
        return failure;
    }

    private static StackTraceElement call(String type, String method) {
        return new StackTraceElement(type, method, null, -1);
    }
}
