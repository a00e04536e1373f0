package nl.ibp.workflow.secrecy;

import java.time.Clock;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meeting that should have confirmed a secrecy is over, and so is the time to record it. For the engine: nobody acts
 * here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LapsingSecrecy {

    private final Secrecies secrecies;
    private final DossierWriter record;
    private final Clock clock;

    LapsingSecrecy(Secrecies secrecies, DossierWriter record, Clock clock) {
        this.secrecies = secrecies;
        this.record = record;
        this.clock = clock;
    }

    public void notConfirmedInTime(SecrecyId id) {
        Secrecy secrecy = secrecies.lock(id);
        secrecy.lapse(clock.instant());
        secrecies.save(secrecy);
        record.write(
                secrecy.proposal(),
                RecordedEvent.SECRECY_LAPSED,
                Map.of(
                        "province",
                        secrecy.confirming().map(ProvinceCode::value).orElse(""),
                        "on",
                        SecrecyWords.on(secrecy),
                        "by",
                        "TERM"));
    }
}
