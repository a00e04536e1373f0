package nl.ibp.workflow.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import nl.ibp.workflow.mail.MailSettings.Security;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Any mail server that speaks SMTP (RFC 5321). The only place that knows how mail is written and handed over. A
 * connection is made for each mail: few are sent, and none is lost to one that was closed meanwhile.
 */
@Component
class SmtpServer implements MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

    private static final String MILLISECONDS_TO_WAIT = "20000";
    // What the library says where the server said nothing more.
    private static final String NO_ANSWER = "[EOF]";
    private static final int LONGEST_ANSWER = 300;
    private static final int TRY_AGAIN = 400;
    // The server goes down, or wants no more of us for now (RFC 5321, section 3.8).
    private static final int CLOSING = 421;
    private static final int NEVER = 500;

    private final MailSettings settings;
    private final Session session;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", "" + settings.port());
        properties.put("mail.smtp.auth", "" + !settings.user().isEmpty());
        properties.put("mail.smtp.starttls.enable", "" + (settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", "" + (settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", "" + (settings.security() == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", MILLISECONDS_TO_WAIT);
        properties.put("mail.smtp.timeout", MILLISECONDS_TO_WAIT);
        properties.put("mail.smtp.writetimeout", MILLISECONDS_TO_WAIT);
        // What comes of saying goodbye says nothing about the mail.
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public Delivery send(OutgoingMail mail, BooleanSupplier handOver) {
        Handing message = new Handing(session, mail, settings.from(), handOver);
        try {
            write(message, mail);
            deliver(message);
            return new Delivery(Fate.ACCEPTED, "");
        } catch (MessagingException failed) {
            return new Delivery(fate(failed, message), answer(failed));
        }
    }

    private void write(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        // A line end in a name would begin another header.
        message.setSubject(mail.text().subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setContentLanguage(new String[] {mail.language().toLanguageTag()});
        // Absence notes answer no mail that says nobody wrote it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.text().body(), StandardCharsets.UTF_8.name());
        message.saveChanges();
    }

    private void deliver(MimeMessage message) throws MessagingException {
        Transport transport = session.getTransport();
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    // The mail is there or not by now.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException ignored) {
            LOG.debug("The connection to the mail server was not closed properly");
        }
    }

    private static Fate fate(MessagingException failed, Handing message) {
        int code = code(failed);
        if (code >= NEVER) {
            return Fate.REFUSED;
        }
        if (message.isAnothers || code >= TRY_AGAIN && code != CLOSING) {
            return Fate.NOT_NOW;
        }
        // Only an answer tells that it was not taken.
        return message.handedOver && code != CLOSING ? Fate.UNKNOWN : Fate.UNAVAILABLE;
    }

    // A sender that the server does not take from us is ours to mend too.
    private static boolean isAboutSender(SMTPSendFailedException refused) {
        return refused.getCommand() != null && refused.getCommand().startsWith("MAIL");
    }

    /** What the server answered, or 0 where it did not; it may have said so about the address alone. */
    private static int code(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            // Ours to mend, and no fault of the mail.
            return 0;
        }
        int code = 0;
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSendFailedException refused && !isAboutSender(refused)) {
                code = Math.max(code, refused.getReturnCode());
            } else if (cause instanceof SMTPAddressFailedException refused) {
                code = Math.max(code, refused.getReturnCode());
            }
        }
        return code;
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** What the server said itself, which stands last. */
    private static String answer(MessagingException failed) {
        String said = "";
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            said = String.valueOf(cause.getMessage())
                    .replaceAll("\\p{Cntrl}+", " ")
                    .strip();
        }
        if (said.equals(NO_ANSWER)) {
            return "";
        }
        return said.substring(0, Math.min(said.length(), LONGEST_ANSWER));
    }

    /**
     * A message that says when all but the end of it is written. The library writes it into the connection and then the
     * dot that makes the server take it; where writing fails, it drops the connection without the dot.
     */
    private static final class Handing extends MimeMessage {

        private final String messageId;
        private final BooleanSupplier handOver;
        private boolean handedOver;
        private boolean isAnothers;

        Handing(Session session, OutgoingMail mail, String from, BooleanSupplier handOver) {
            super(session);
            this.messageId = "<" + mail.messageId() + from.substring(Math.max(0, from.lastIndexOf('@'))) + ">";
            this.handOver = handOver;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            if (!handOver.getAsBoolean()) {
                isAnothers = true;
                throw new IOException("Somebody else is at this mail");
            }
            handedOver = true;
        }
    }
}
