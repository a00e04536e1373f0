package nl.ibp.ui.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.RenewingCollege;
import nl.ibp.workflow.organisation.RenewingCollege.CollegeSeat;
import nl.ibp.workflow.organisation.RenewingCollege.Renewal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator can see and do about new colleges, for the person of the moment. */
@Component
class CollegeDesk {

    private final CurrentActor actor;
    private final RenewingCollege renewing;
    private final KeepingAccounts accounts;
    private final Provinces provinces;
    private final NameBook names;
    private final RefusalTexts refusals;

    CollegeDesk(
            CurrentActor actor,
            RenewingCollege renewing,
            KeepingAccounts accounts,
            Provinces provinces,
            NameBook names,
            RefusalTexts refusals) {
        this.actor = actor;
        this.renewing = renewing;
        this.accounts = accounts;
        this.provinces = provinces;
        this.names = names;
        this.refusals = refusals;
    }

    Renewal renewal() {
        return renewing.renewal(actor.get());
    }

    List<CollegeSeat> seatsOf(ProvinceCode province) {
        return renewing.seatsOf(actor.get(), province);
    }

    List<Appointment> renew(@Nullable ProvinceCode province, @Nullable LocalDate from, Map<SeatId, PersonId> holders) {
        return renewing.renew(actor.get(), province, from, holders);
    }

    void takeBack(CollegeChange planned) {
        renewing.takeBack(actor.get(), planned.province(), planned.from());
    }

    /** Whoever has an account, by name. */
    List<Person> people() {
        return accounts.all(actor.get()).stream()
                .map(AccountHolder::person)
                .distinct()
                .toList();
    }

    List<ProvinceCode> provinces() {
        return provinces.all().stream().map(Province::code).toList();
    }

    String province(ProvinceCode province) {
        return names.province(province);
    }

    String seat(SeatId seat, Locale locale) {
        return names.seat(seat, locale);
    }

    String person(PersonId person) {
        return names.person(person);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
