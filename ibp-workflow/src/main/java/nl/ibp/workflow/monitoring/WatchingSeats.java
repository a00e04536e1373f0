package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.monitoring.UncoveredWork.SoonVacant;
import nl.ibp.workflow.monitoring.UncoveredWork.Uncovered;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.organisation.RenewingCollege;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an administrator what nobody would do otherwise: no open work gets lost between holders. */
@Component
@Transactional(readOnly = true)
public class WatchingSeats {

    /** So far ahead an administrator is told that a seat with open work falls vacant. */
    public static final int DAYS_AHEAD = 14;

    /**
     * What is to be looked after.
     *
     * @param uncovered work that has nobody now
     * @param soonVacant seats whose work will soon have nobody
     * @param toBeRenewed provinces whose new college was not recorded since the latest elections
     */
    public record Watch(List<Uncovered> uncovered, List<SoonVacant> soonVacant, List<ProvinceCode> toBeRenewed) {}

    private final AdministratorSeat administrators;
    private final UncoveredWork work;
    private final RenewingCollege renewing;
    private final DossierAccess access;
    private final Clock clock;

    WatchingSeats(
            AdministratorSeat administrators,
            UncoveredWork work,
            RenewingCollege renewing,
            DossierAccess access,
            Clock clock) {
        this.administrators = administrators;
        this.work = work;
        this.renewing = renewing;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    public Watch watch(Actor actor) {
        administrators.require(actor);
        return new Watch(
                work.at(clock.instant(), access.reader(actor)),
                work.until(LocalDate.now(clock).plusDays(DAYS_AHEAD), clock.instant()),
                renewing.renewal(actor).toBeRenewed());
    }
}
