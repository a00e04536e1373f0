package nl.ibp.workflow.mail;

import java.util.Locale;
import nl.ibp.workflow.mail.MailSettings.Security;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    // For the submission of mail (RFC 6409), within TLS (RFC 8314), and between servers of one network.
    private static final int SUBMISSION = 587;
    private static final int WITHIN_TLS = 465;
    private static final int PLAIN = 25;

    @Bean
    MailSettings mailSettings(
            @Value("${ibp.mail.host:}") String host,
            @Value("${ibp.mail.port:}") String port,
            @Value("${ibp.mail.security:}") String security,
            @Value("${ibp.mail.user:}") String user,
            @Value("${ibp.mail.password:}") String password,
            @Value("${ibp.mail.from:}") String from) {
        Security way = security.isBlank()
                ? Security.STARTTLS
                : Security.valueOf(security.strip().toUpperCase(Locale.ROOT));
        int usual =
                switch (way) {
                    case STARTTLS -> SUBMISSION;
                    case TLS -> WITHIN_TLS;
                    case NONE -> PLAIN;
                };
        return new MailSettings(
                host.strip(),
                port.isBlank() ? usual : Integer.parseInt(port.strip()),
                way,
                user.strip(),
                password,
                from.strip());
    }
}
