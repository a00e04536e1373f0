package nl.ibp.workflow.upload;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets no file in that the virus scanner finds harmful, nor one that it cannot judge. */
@Component
public class CheckingUploads {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingUploads.class);

    private final VirusScanner scanner;

    CheckingUploads(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /** Whether files are checked at all in this installation. */
    public boolean isOn() {
        return scanner.isOn();
    }

    /**
     * To be asked before a transaction is begun, since it may take seconds.
     *
     * @param field where the refusal is told
     */
    public void require(Actor actor, String field, byte[] file) {
        switch (scanner.judge(file)) {
            case CLEAN -> {}
            case HARMFUL -> throw refused(actor, field, "UPLOAD_HARMFUL");
            case UNKNOWN -> throw refused(actor, field, "UPLOAD_NOT_CHECKED");
        }
    }

    private static Refused refused(Actor actor, String field, String code) {
        LOG.warn("A file of {} is refused: {}", actor.person(), code);
        return Refused.because(field, code);
    }
}
