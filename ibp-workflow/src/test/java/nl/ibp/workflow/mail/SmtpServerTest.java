package nl.ibp.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.workflow.mail.MailServer.Fate;
import nl.ibp.workflow.mail.MailServer.OutgoingMail;
import nl.ibp.workflow.mail.MailSettings.Security;
import nl.ibp.workflow.mail.MailTexts.MailText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpServerTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final String BODY = "Goedendag,\n\nCoöperatie – één regel.\n.\n. Nog een.\n";
    private static final OutgoingMail MAIL = new OutgoingMail(
            new MailAddress("lezer@provincie.example"),
            Locale.forLanguageTag("nl"),
            new MailText("IBP: Coördinatie – termijn voorbij, van één voorstel met een lange naam", BODY),
            ID);

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @RegisterExtension
    static final GreenMailExtension WITHIN_TLS = new GreenMailExtension(ServerSetupTest.SMTPS.dynamicPort());

    @Test
    void bringsAMailAsItWasWritten() throws Exception {
        AtomicInteger handedOver = new AtomicInteger();

        MailServer.Delivery delivery = server("", "").send(MAIL, () -> handedOver.incrementAndGet() == 1);

        assertThat(delivery.fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(handedOver).hasValue(1);
        MimeMessage came = MAILS.getReceivedMessages()[0];
        assertThat(came.getSubject()).isEqualTo(MAIL.text().subject());
        assertThat(((String) came.getContent()).replace("\r\n", "\n")).isEqualTo(BODY.stripTrailing());
        assertThat(came.getFrom()[0]).hasToString("ibp@ibp.example");
        assertThat(came.getAllRecipients()).hasSize(1);
        assertThat(came.getMessageID()).isEqualTo("<" + ID + "@ibp.example>");
        assertThat(came.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(came.getHeader("Content-Language")).containsExactly("nl");
        assertThat(came.getContentType()).startsWith("text/plain");
    }

    @Test
    void beginsNoOtherHeaderByALineEndInASubject() throws Exception {
        OutgoingMail mail = new OutgoingMail(
                MAIL.to(),
                MAIL.language(),
                new MailText("IBP: Te laat\r\nBcc: ander@provincie.example\r\n\r\nTekst", BODY),
                ID);

        assertThat(server("", "").send(mail, () -> true).fate()).isEqualTo(Fate.ACCEPTED);

        MimeMessage came = MAILS.getReceivedMessages()[0];
        assertThat(came.getHeader("Bcc")).isNull();
        assertThat(came.getSubject()).isEqualTo("IBP: Te laat Bcc: ander@provincie.example Tekst");
    }

    @Test
    void bringsNothingThatIsAnothersByNow() {
        assertThat(server("", "").send(MAIL, () -> false).fate()).isEqualTo(Fate.NOT_NOW);

        assertThat(MAILS.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysWhoItIsWhereThatIsAsked() {
        MAILS.setUser("ibp", "geheim");

        assertThat(server("ibp", "geheim").send(MAIL, () -> true).fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(server("ibp", "anders").send(MAIL, () -> true).fate()).isEqualTo(Fate.UNAVAILABLE);

        assertThat(MAILS.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysNothingToAServerThatCannotKeepItSecret() {
        SmtpServer server = new SmtpServer(settings(MAILS.getSmtp().getPort(), Security.STARTTLS, "", ""));
        SmtpServer within = new SmtpServer(settings(WITHIN_TLS.getSmtps().getPort(), Security.TLS, "", ""));

        assertThat(server.send(MAIL, () -> true).fate()).isEqualTo(Fate.UNAVAILABLE);
        // Its certificate is nobody's.
        assertThat(within.send(MAIL, () -> true).fate()).isEqualTo(Fate.UNAVAILABLE);

        assertThat(MAILS.getReceivedMessages()).isEmpty();
        assertThat(WITHIN_TLS.getReceivedMessages()).isEmpty();
    }

    @Test
    void isOffWithoutAServerOrAnAddressOfItsOwn() {
        assertThat(new SmtpServer(new MailSettings("", 25, Security.NONE, "", "", "ibp@ibp.example")).isOn())
                .isFalse();
        assertThat(new SmtpServer(new MailSettings("smtp.example", 25, Security.NONE, "", "", "")).isOn())
                .isFalse();
        assertThat(server("", "").isOn()).isTrue();
    }

    private static SmtpServer server(String user, String password) {
        return new SmtpServer(settings(MAILS.getSmtp().getPort(), Security.NONE, user, password));
    }

    private static MailSettings settings(int port, Security security, String user, String password) {
        return new MailSettings("127.0.0.1", port, security, user, password, "ibp@ibp.example");
    }
}
