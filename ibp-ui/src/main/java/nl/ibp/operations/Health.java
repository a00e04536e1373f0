package nl.ibp.operations;

import nl.ibp.workflow.operations.DatabaseReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether this node lives, and whether people can be sent to it. The first has nothing to do with the database: one that is
 * away would have every node started anew, which helps nobody. The web server begins last of all, so that whoever is
 * answered comes after the migrations and the first reading.
 */
@RestController
class Health {

    static final String ALIVE = "/gezondheid/leeft";
    static final String READY = "/gezondheid/klaar";

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final ApplicationAvailability availability;
    private final DatabaseReach database;
    private volatile boolean wasReady;

    Health(ApplicationAvailability availability, DatabaseReach database) {
        this.availability = availability;
        this.database = database;
    }

    @GetMapping(ALIVE)
    ResponseEntity<String> alive() {
        return availability.getLivenessState() == LivenessState.CORRECT ? answer(true, "leeft") : answer(false, "stuk");
    }

    @GetMapping(READY)
    ResponseEntity<String> ready() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return told(false, "niet klaar: start of stopt");
        }
        return database.answers() ? told(true, "klaar") : told(false, "niet klaar: database antwoordt niet");
    }

    // Only as it changes: it is asked every few seconds.
    private ResponseEntity<String> told(boolean isReady, String word) {
        if (isReady != wasReady) {
            LOG.info("readiness {}", word);
            wasReady = isReady;
        }
        return answer(isReady, word);
    }

    private static ResponseEntity<String> answer(boolean isWell, String word) {
        return ResponseEntity.status(isWell ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(word);
    }
}
