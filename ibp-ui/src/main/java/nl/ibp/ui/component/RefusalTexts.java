package nl.ibp.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.administration.TermStep;
import nl.ibp.workflow.inbox.Lapse;
import org.springframework.stereotype.Component;

/** Says in words why something was refused, and what to do about it. */
@Component
public class RefusalTexts {

    private final I18NProvider texts;
    private final Appointments appointments;
    private final FundingSources sources;
    private final Provinces provinces;

    RefusalTexts(I18NProvider texts, Appointments appointments, FundingSources sources, Provinces provinces) {
        this.texts = texts;
        this.appointments = appointments;
        this.sources = sources;
        this.provinces = provinces;
    }

    public String text(Problem problem, Locale locale) {
        Object[] details =
                problem.details().stream().map(detail -> shown(detail, locale)).toArray();
        return texts.getTranslation("refusal." + problem.reason(), locale, details);
    }

    private String shown(Lapse lapse, Locale locale) {
        String why = texts.getTranslation("refusal.lapse." + lapse.why(), locale);
        return lapse.note().isEmpty() ? why : texts.getTranslation("refusal.lapse.because", locale, why, lapse.note());
    }

    private Object shown(Object detail, Locale locale) {
        Formats formats = Formats.in(locale);
        if (detail instanceof Euros euros) {
            return formats.amount(euros.amount());
        }
        if (detail instanceof LocalDate date) {
            return formats.date(date);
        }
        if (detail instanceof Instant moment) {
            ZonedDateTime local = moment.atZone(OfficialTime.ZONE);
            return formats.date(local.toLocalDate()) + " " + formats.time(local.toLocalTime());
        }
        if (detail instanceof Lapse lapse) {
            return shown(lapse, locale);
        }
        if (detail instanceof PersonId person) {
            return appointments.person(person).map(Person::displayName).orElse(person.value());
        }
        if (detail instanceof FundingSourceId source) {
            return sources.get(source).name();
        }
        if (detail instanceof ProvinceCode province) {
            return provinces.get(province).name();
        }
        if (detail instanceof TermStep step) {
            return texts.getTranslation("administration.step." + step.code(), locale);
        }
        return detail instanceof Integer year ? String.valueOf(year) : detail;
    }
}
