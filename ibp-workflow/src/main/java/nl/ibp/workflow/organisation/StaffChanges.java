package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.signon.Grant;
import nl.ibp.workflow.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes in the list of changes what administrators, and rules for what a sign-on provider says, do to accounts,
 * appointments and substitutions. The list is never changed, so people are in it by their id, which says nothing once
 * their name is forgotten.
 */
@Component
class StaffChanges {

    private final AdministrationChanges changes;
    private final Clock clock;

    StaffChanges(AdministrationChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void appointed(Actor actor, Appointment appointment) {
        write(actor, appointment, ChangedParts.added(appointment));
    }

    void ended(Actor actor, Appointment appointment, @Nullable LocalDate lastDay) {
        write(actor, appointment, ChangedParts.of(appointment, endingOn(lastDay, appointment)));
    }

    private static Appointment endingOn(@Nullable LocalDate lastDay, Appointment appointment) {
        return new Appointment(appointment.seat(), appointment.person(), appointment.from(), lastDay);
    }

    void takenBack(Actor actor, Appointment appointment) {
        write(actor, appointment, ChangedParts.removed(appointment));
    }

    void appointed(Grant grant, Appointment appointment) {
        writeGiven(grant, appointment, ChangedParts.added(appointment));
    }

    void ended(Grant grant, Appointment appointment, LocalDate lastDay) {
        writeTaken(grant, appointment, ChangedParts.of(appointment, endingOn(lastDay, appointment)));
    }

    void takenBack(Grant grant, Appointment appointment) {
        writeTaken(grant, appointment, ChangedParts.removed(appointment));
    }

    private void writeGiven(Grant grant, Appointment appointment, List<ChangedPart> parts) {
        write(appointment, ChangedParts.bySignOn(parts, "", said(grant)));
    }

    private void writeTaken(Grant grant, Appointment appointment, List<ChangedPart> parts) {
        write(appointment, ChangedParts.bySignOn(parts, said(grant), ""));
    }

    private static String said(Grant grant) {
        return grant.claim() + ": " + grant.value();
    }

    private void write(Appointment appointment, List<ChangedPart> parts) {
        write(null, ChangeSubject.APPOINTMENT, appointment.seat().value(), appointment.person(), parts);
    }

    /** Who arranges it for their own seat is no administrator in that, and is named with the substitution. */
    void substituted(Actor actor, Substitution substitution) {
        write(actor, substitution, ChangedParts.added(substitution));
    }

    void substitutionEnded(Actor actor, Substitution substitution) {
        write(actor, substitution, ChangedParts.ended(substitution, LocalDate.now(clock)));
    }

    private void write(Actor actor, Substitution substitution, List<ChangedPart> parts) {
        if (!actor.ownSeats().contains(substitution.seat())) {
            write(
                    actor.person(),
                    ChangeSubject.SUBSTITUTION,
                    substitution.seat().value(),
                    substitution.substitute(),
                    parts);
        }
    }

    void accountOpened(Actor actor, PersonId person) {
        write(actor.person(), ChangeSubject.ACCOUNT, person.value(), person, ChangedParts.happened("account"));
    }

    /** That there is a new one; never which. */
    void passwordReset(Actor actor, PersonId person) {
        write(actor.person(), ChangeSubject.ACCOUNT, person.value(), person, ChangedParts.happened("password"));
    }

    void secondStepTaken(Actor actor, PersonId person) {
        write(actor.person(), ChangeSubject.ACCOUNT, person.value(), person, ChangedParts.happened("secondStep"));
    }

    void rulesChanged(Actor actor, List<ChangedPart> parts) {
        changes.add(
                new AdministrationChange(clock.instant(), actor.person(), ChangeSubject.SEAT_RULE, "rules", "", parts));
    }

    private void write(Actor actor, Appointment appointment, List<ChangedPart> parts) {
        write(actor.person(), ChangeSubject.APPOINTMENT, appointment.seat().value(), appointment.person(), parts);
    }

    private void write(
            @Nullable PersonId who, ChangeSubject subject, String object, PersonId whose, List<ChangedPart> parts) {
        changes.add(new AdministrationChange(clock.instant(), who, subject, object, whose.value(), parts));
        AuditLog.about(subject.name(), object);
        AuditLog.about("person", whose);
    }
}
