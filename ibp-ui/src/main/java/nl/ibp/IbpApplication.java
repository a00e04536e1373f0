package nl.ibp;

import java.util.TimeZone;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.launch.InstallationCheck;
import nl.ibp.launch.Launch;
import nl.ibp.launch.ReadyLine;
import nl.ibp.launch.RecordVerification;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The one application. Components are looked for in every package but the domain's, which knows of no framework: each
 * class that is read for it adds to how long a start takes.
 */
@SpringBootApplication(
        scanBasePackages = {"nl.ibp.api", "nl.ibp.launch", "nl.ibp.operations", "nl.ibp.ui", "nl.ibp.workflow"})
public class IbpApplication {

    public static void main(String[] args) {
        // The engine keeps moments without a zone, so that every node must have the same one. It is that of the people:
        // what is to be done at six in the morning is done at six of theirs.
        TimeZone.setDefault(TimeZone.getTimeZone(OfficialTime.ZONE));
        try {
            if (RecordVerification.isAskedFor(args)) {
                System.exit(RecordVerification.run(args));
            }
            if (InstallationCheck.isAskedFor(args)) {
                System.exit(InstallationCheck.run(args));
            }
            SpringApplication application = new SpringApplication(IbpApplication.class);
            application.addListeners(Launch.ofNode(), new ReadyLine());
            application.run(args);
        } catch (RuntimeException reported) {
            // Spring has said why; what is left is to stop the database and to tell the caller.
            System.exit(1);
        }
    }
}
