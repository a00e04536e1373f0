package nl.ibp.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The board lets the kopgroep decide in its place, within a scope and a period (domain reference, section 2 and rule
 * R10). What is decided under it is reported back to the board.
 */
public class Mandate {

    private MandateId id;
    private String subject;
    private SortedSet<SeatId> holders;
    private SortedSet<ThemeNumber> themes;
    private LocalDate from;
    private LocalDate until;
    private PersonId grantedBy;
    private Instant grantedAt;
    private @Nullable MandateEnd end;

    @SuppressWarnings("NullAway.Init") // the store fills the fields
    private Mandate() {}

    /**
     * Grants it.
     *
     * @param subject what it is for, in a line
     * @param holders the members of the board who form the kopgroep
     * @param themes a proposal is within the scope when all its themes are
     * @param until last day
     * @throws Refused naming everything that is missing
     */
    public static Mandate grant(
            MandateId id,
            String subject,
            Set<SeatId> holders,
            Set<ThemeNumber> themes,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            PersonId by,
            Instant now) {
        String line = Text.line("subject", subject);
        List<Problem> problems = problems(line, holders, themes, from, until);
        if (from == null || until == null || !problems.isEmpty()) {
            throw new Refused(problems);
        }
        Mandate mandate = new Mandate();
        mandate.id = id;
        mandate.subject = line;
        mandate.holders = new TreeSet<>(holders);
        mandate.themes = new TreeSet<>(themes);
        mandate.from = from;
        mandate.until = until;
        mandate.grantedBy = by;
        mandate.grantedAt = now;
        return mandate;
    }

    private static List<Problem> problems(
            String subject,
            Set<SeatId> holders,
            Set<ThemeNumber> themes,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        List<Problem> problems = new ArrayList<>();
        if (subject.isEmpty()) {
            problems.add(Problem.of("subject", "MANDATE_SUBJECT_REQUIRED"));
        }
        if (holders.isEmpty()) {
            problems.add(Problem.of("holders", "HOLDER_REQUIRED"));
        }
        if (themes.isEmpty()) {
            problems.add(Problem.of("themes", "THEME_REQUIRED"));
        }
        if (from == null) {
            problems.add(Problem.of("from", "DATE_REQUIRED"));
        }
        if (until == null) {
            problems.add(Problem.of("until", "DATE_REQUIRED"));
        } else if (from != null && until.isBefore(from)) {
            problems.add(Problem.of("until", "ENDS_BEFORE_IT_BEGINS"));
        }
        return problems;
    }

    /** The board takes it back before its period is over. */
    public void end(String reasons, PersonId by, Instant now) {
        if (end != null) {
            throw Refused.because("", "MANDATE_OVER");
        }
        end = new MandateEnd(reasons, by, now);
    }

    /**
     * It was given to members of a college that is followed by a new one, and ends with that college (domain reference,
     * section 5, "Nieuw college").
     *
     * @param ofCollege the seats that change with the college
     * @param newCollege first day of the new college
     * @return false where it does not rest on the old college: nobody of it is a holder, it is over, or it begins with the
     *     new one
     */
    public boolean endWithCollege(Set<SeatId> ofCollege, LocalDate newCollege, Instant now) {
        boolean rests = holders.stream().anyMatch(ofCollege::contains) && from.isBefore(newCollege);
        if (!rests || end != null || until.isBefore(newCollege)) {
            return false;
        }
        end = MandateEnd.withCollege(now);
        return true;
    }

    /**
     * The kopgroep may decide on a proposal under these themes.
     *
     * @throws Refused outside the period or the scope
     */
    public void requireCovers(Collection<ThemeNumber> proposal, LocalDate day) {
        if (!holdsOn(day)) {
            throw Refused.because("", "MANDATE_OVER");
        }
        if (!isInScope(proposal)) {
            throw Refused.because("", "OUTSIDE_MANDATE");
        }
    }

    public boolean covers(Collection<ThemeNumber> proposal, LocalDate day) {
        return holdsOn(day) && isInScope(proposal);
    }

    private boolean isInScope(Collection<ThemeNumber> proposal) {
        return !proposal.isEmpty() && themes.containsAll(proposal);
    }

    public boolean holdsOn(LocalDate day) {
        return end == null && !day.isBefore(from) && !day.isAfter(until);
    }

    public MandateId id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public Set<SeatId> holders() {
        return new TreeSet<>(holders);
    }

    public Set<ThemeNumber> themes() {
        return new TreeSet<>(themes);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public PersonId grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Optional<MandateEnd> end() {
        return Optional.ofNullable(end);
    }
}
