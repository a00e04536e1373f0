package nl.ibp.workflow.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Granted;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.SeatRules;
import nl.ibp.domain.signon.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator reads by which rules a sign-on provider gives seats, tries them, and changes them. What a change does
 * to those who came before is done with it, as it was foreseen.
 */
@Component
@Transactional
public class KeepingSeatRules {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSeatRules.class);
    private static final int MOST = 100;

    private final AdministratorSeat administrators;
    private final SignOnRules rules;
    private final SignOnIdentities identities;
    private final GrantedSeats grantedSeats;
    private final Appointments appointments;
    private final Seats seats;
    private final StaffChanges changes;

    KeepingSeatRules(
            AdministratorSeat administrators,
            SignOnRules rules,
            SignOnIdentities identities,
            GrantedSeats grantedSeats,
            Appointments appointments,
            Seats seats,
            StaffChanges changes) {
        this.administrators = administrators;
        this.rules = rules;
        this.identities = identities;
        this.grantedSeats = grantedSeats;
        this.appointments = appointments;
        this.seats = seats;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public List<SeatRule> all(Actor actor) {
        administrators.require(actor);
        return rules.all();
    }

    /** What somebody would get who came with these claims. */
    @Transactional(readOnly = true)
    public Trial tryOut(Actor actor, Claims claims) {
        administrators.require(actor);
        return together(rules.all()).tryOut(claims);
    }

    /** What these rules would do at once. */
    @Transactional(readOnly = true)
    public ForeseenSeats foresee(Actor actor, List<SeatRule> asked) {
        require(actor, asked);
        SeatRules all = together(asked);
        List<SignOnIdentity> known = identities.all();
        List<SeatMove> moves = new ArrayList<>();
        int unheard = 0;
        for (SignOnIdentity identity : known) {
            Granted granted = all.apply(identity.said(), identity.granted());
            unheard += granted.silent().isEmpty() ? 0 : 1;
            moves.addAll(moves(identity, granted));
        }
        return new ForeseenSeats(moves, known.size(), unheard);
    }

    private List<SeatMove> moves(SignOnIdentity identity, Granted granted) {
        Stream<SeatMove> gained = granted.gained().stream()
                .filter(grant -> grantedSeats.isNew(identity.person(), grant))
                .map(grant -> new SeatMove(identity.person(), grant.seat(), true));
        Stream<SeatMove> lost = granted.lost().stream()
                .filter(grant -> grantedSeats.isTheirs(identity.person(), grant))
                .map(grant -> new SeatMove(identity.person(), grant.seat(), false));
        return Stream.concat(gained, lost).toList();
    }

    /**
     * Puts these rules in the place of those that are there. The last administrator stays, whatever they say.
     *
     * @param read as they were when somebody decided to change them
     * @throws Refused when they are no longer so
     */
    public void change(Actor actor, List<SeatRule> read, List<SeatRule> asked) {
        require(actor, asked);
        List<SeatRule> present = rules.lock();
        if (!present.equals(read)) {
            throw Refused.because("", "REFERENCE_CHANGED_MEANWHILE");
        }
        var parts = new ChangedParts()
                .compare("seatRules", lines(present), lines(asked))
                .required();
        rules.replace(asked);
        changes.rulesChanged(actor, parts);
        LOG.info("sign-on action=change-rules result=ok actor={}", actor.person());
        settle(together(asked));
    }

    // Nobody signs in meanwhile, for they keep the rules that are locked here.
    private void settle(SeatRules all) {
        for (SignOnIdentity identity : identities.all()) {
            Granted granted = all.apply(identity.said(), identity.granted());
            Person person = appointments
                    .person(identity.person())
                    .orElseThrow(() -> new IllegalStateException("No person " + identity.person()));
            identities.replace(new SignOnIdentity(
                    identity.subject(),
                    identity.person(),
                    identity.said(),
                    grantedSeats.settle(person, granted),
                    identity.saidAt()));
        }
    }

    /** Rules may give the administrator's seat, so that who only stands in there may not change them. */
    private void require(Actor actor, List<SeatRule> asked) {
        administrators.requireToStaff(actor, administrators.seat().id());
        if (asked.size() > MOST) {
            throw Refused.because("", "TOO_MANY_ENTRIES", MOST);
        }
        asked.stream().map(SeatRule::seat).filter(seat -> seat != null).forEach(seats::get);
    }

    private SeatRules together(List<SeatRule> all) {
        return new SeatRules(all, seats.all().stream().map(Seat::id).collect(Collectors.<SeatId>toSet()));
    }

    private static String lines(List<SeatRule> all) {
        return all.stream().map(SeatRule::line).collect(Collectors.joining("\n"));
    }
}
