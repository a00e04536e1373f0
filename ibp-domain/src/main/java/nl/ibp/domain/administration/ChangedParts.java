package nl.ibp.domain.administration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import org.jspecify.annotations.Nullable;

/** Compares two states of the same thing, part by part; what stayed as it was is left out. */
public final class ChangedParts {

    /** What a sign-on provider says of somebody, which gave or took a seat. */
    static final String SIGN_ON = "signOn";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);

    private final List<ChangedPart> parts = new ArrayList<>();

    public ChangedParts compare(String part, Stated<String> before, Stated<String> after) {
        if (!before.equals(after)) {
            parts.add(new ChangedPart(part, before, after));
        }
        return this;
    }

    /** Empty texts say nothing. */
    public ChangedParts compare(String part, String before, String after) {
        return compare(part, stated(before), stated(after));
    }

    private static Stated<String> stated(String text) {
        return text.isEmpty() ? Stated.unstated() : Stated.of(text);
    }

    /** What is different, which may be nothing. */
    public List<ChangedPart> all() {
        return List.copyOf(parts);
    }

    /** @throws Refused when nothing is different */
    public List<ChangedPart> required() {
        if (parts.isEmpty()) {
            throw Refused.because("", "NOTHING_CHANGED");
        }
        return List.copyOf(parts);
    }

    public static List<ChangedPart> of(Theme before, Theme after) {
        return new ChangedParts()
                .compare("name", before.name(), after.name())
                .compare("leadOrganisation", before.leadOrganisation(), after.leadOrganisation())
                .compare("administrativeLead", before.administrativeLead(), after.administrativeLead())
                .compare("officialLead", before.officialLead(), after.officialLead())
                .compare("discussedIn", before.discussedIn(), after.discussedIn())
                .compare("note", before.note(), after.note())
                .compare("milestones", lines(before.milestones()), lines(after.milestones()))
                .required();
    }

    private static String lines(List<Milestone> milestones) {
        return milestones.stream().map(ChangedParts::line).collect(Collectors.joining("\n"));
    }

    private static String line(Milestone milestone) {
        String date = milestone.date().label();
        return date.isEmpty() ? milestone.description() : milestone.description() + " – " + date;
    }

    public static List<ChangedPart> of(FundingSource before, FundingSource after) {
        return new ChangedParts()
                .compare("name", before.name(), after.name())
                .compare("note", before.note(), after.note())
                .required();
    }

    public static List<ChangedPart> added(FundingSource source) {
        return new ChangedParts()
                .compare("name", "", source.name())
                .compare("note", "", source.note())
                .required();
    }

    public static List<ChangedPart> of(Recess before, Recess after) {
        return new ChangedParts()
                .compare("name", before.label(), after.label())
                .compare("from", day(before.from()), day(after.from()))
                .compare("until", day(before.until()), day(after.until()))
                .required();
    }

    public static List<ChangedPart> added(Recess recess) {
        return new ChangedParts()
                .compare("name", "", recess.label())
                .compare("from", "", day(recess.from()))
                .compare("until", "", day(recess.until()))
                .required();
    }

    public static List<ChangedPart> removed(Recess recess) {
        return new ChangedParts()
                .compare("name", recess.label(), "")
                .compare("from", day(recess.from()), "")
                .compare("until", day(recess.until()), "")
                .required();
    }

    public static List<ChangedPart> added(Appointment appointment) {
        return new ChangedParts()
                .compare("from", "", day(appointment.from()))
                .compare("until", "", day(appointment.until()))
                .required();
    }

    public static List<ChangedPart> of(Appointment before, Appointment after) {
        return new ChangedParts()
                .compare("from", day(before.from()), day(after.from()))
                .compare("until", day(before.until()), day(after.until()))
                .all();
    }

    public static List<ChangedPart> removed(Appointment appointment) {
        return new ChangedParts()
                .compare("from", day(appointment.from()), "")
                .compare("until", day(appointment.until()), "")
                .required();
    }

    public static List<ChangedPart> added(Substitution substitution) {
        return new ChangedParts()
                .compare("from", "", day(substitution.from()))
                .compare("until", "", day(substitution.until()))
                .required();
    }

    /** Ended before its time, on a day, which may be its last. */
    public static List<ChangedPart> ended(Substitution substitution, LocalDate day) {
        return List.of(new ChangedPart("until", stated(day(substitution.until())), stated(day(day))));
    }

    /** Of which no more is said than that it is so now. */
    public static List<ChangedPart> happened(String part) {
        return List.of(new ChangedPart(part, Stated.unstated(), Stated.of(part)));
    }

    /** The same, because a sign-on provider says something of somebody now, or does not any more. */
    public static List<ChangedPart> bySignOn(List<ChangedPart> parts, String before, String after) {
        ChangedParts all = new ChangedParts().compare(SIGN_ON, before, after);
        all.parts.addAll(parts);
        return all.required();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static List<ChangedPart> of(Body before, Body after) {
        return new ChangedParts().compare("name", before.name(), after.name()).required();
    }
}
