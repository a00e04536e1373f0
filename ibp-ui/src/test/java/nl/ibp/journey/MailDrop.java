package nl.ibp.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The mail server of all applications in a JVM. It keeps what it gets. */
final class MailDrop {

    /** What came, with the lines as they were written. */
    record Mail(String subject, String body) {

        /** The first link in it that leads to a place of the application. */
        String linkTo(String place) {
            return body.lines()
                    .filter(line -> line.startsWith("http") && line.contains(place))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final GreenMail SERVER = start();

    private MailDrop() {}

    private static GreenMail start() {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return server;
    }

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    static List<Mail> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessagesForDomain(address))
                .map(MailDrop::read)
                .toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(message.getSubject(), ((String) message.getContent()).replace("\r\n", "\n"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
