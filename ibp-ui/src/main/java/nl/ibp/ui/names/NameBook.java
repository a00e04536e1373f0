package nl.ibp.ui.names;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.i18n.Languages;
import org.springframework.stereotype.Component;

/** Turns ids and codes into the names people read. */
@Component
public class NameBook {

    private final Provinces provinces;
    private final Bodies bodies;
    private final Seats seats;
    private final Themes themes;
    private final FundingSources sources;
    private final Appointments appointments;
    private final I18NProvider texts;

    /** @param texts asked directly, since names are wanted where no page is open too */
    public NameBook(
            Provinces provinces,
            Bodies bodies,
            Seats seats,
            Themes themes,
            FundingSources sources,
            Appointments appointments,
            I18NProvider texts) {
        this.provinces = provinces;
        this.bodies = bodies;
        this.seats = seats;
        this.themes = themes;
        this.sources = sources;
        this.appointments = appointments;
        this.texts = texts;
    }

    public String province(ProvinceCode code) {
        return provinces.get(code).name();
    }

    /** In the order of reference data. */
    public List<ProvinceCode> allProvinces() {
        return provinces.all().stream().map(Province::code).toList();
    }

    public String provinces(Collection<ProvinceCode> codes) {
        return codes.stream().map(this::province).collect(Collectors.joining(", "));
    }

    /**
     * The body's name; those of a province are called by their kind in the reader's language. Reference data holds the
     * Dutch names of the others, and the committees are called by them in every language.
     */
    public String body(BodyId id, Locale locale) {
        Body body = bodies.get(id);
        ProvinceCode province = body.province();
        boolean named = province == null && (isDutch(locale) || isCommittee(body));
        return named
                ? body.name()
                : texts.getTranslation(
                        "dossier.body." + body.kind(), locale, province == null ? "" : province(province));
    }

    private static boolean isCommittee(Body body) {
        return body.kind() == BodyKind.OFFICIAL_COMMITTEE || body.kind() == BodyKind.ADMINISTRATIVE_COMMITTEE;
    }

    private static boolean isDutch(Locale locale) {
        return Languages.DUTCH.getLanguage().equals(locale.getLanguage());
    }

    /** The seat as people call it: reference data holds the Dutch label, other languages follow from its role. */
    public String seat(SeatId id, Locale locale) {
        Optional<Seat> known = seats.find(id);
        return known.map(seat -> seat(seat, locale)).orElse(id.value());
    }

    /** The seat as somebody acts for it: one of another is called with the name of whose it is. */
    public String seat(Actor actor, SeatId id, Locale locale) {
        String seat = seat(id, locale);
        return actor.standsInFor(id)
                .map(standIn -> stoodInFor(standIn, seat, locale))
                .orElse(seat);
    }

    private String stoodInFor(StandIn standIn, String seat, Locale locale) {
        if (standIn.holder() == null) {
            return texts.getTranslation("component.seat.vacant", locale, seat);
        }
        String holder = person(standIn.holder());
        return holder.equals(seat)
                ? texts.getTranslation("component.seat.ofHolder", locale, seat)
                : texts.getTranslation("component.seat.onBehalfOf", locale, seat, holder);
    }

    private String seat(Seat seat, Locale locale) {
        if (isDutch(locale)) {
            return seat.label();
        }
        ProvinceCode province = seat.province();
        return I18NProvider.translate(
                locale,
                "dossier.seat." + seat.role(),
                bodies.get(seat.body()).name(),
                province == null ? "" : province(province));
    }

    public BodyId bodyOf(SeatId id) {
        return seats.get(id).body();
    }

    public BodyKind kindOf(BodyId id) {
        return bodies.get(id).kind();
    }

    /** All themes, in the order of their numbers. */
    public List<Theme> themes() {
        return themes.all();
    }

    public BodyId collegeOf(ProvinceCode province) {
        return seats.of(province, SeatRole.COLLEGE).body();
    }

    /** What tells a seat from the others in its body: its province, or else its whole name. */
    public String seatInBody(SeatId id, Locale locale) {
        ProvinceCode province = seats.get(id).province();
        return province == null ? seat(id, locale) : province(province);
    }

    /** Of these people, asked of the store at once. */
    public Map<PersonId, String> people(Set<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, id.value()));
        appointments.people(ids).forEach(person -> names.put(person.id(), name(person)));
        return names;
    }

    /** Asks the store each time: ask for {@link #people} where many are shown. */
    public String person(PersonId id) {
        return appointments.person(id).map(this::name).orElse(id.value());
    }

    /** Of who left long ago nobody knows the name any more. */
    private String name(Person person) {
        if (!person.displayName().isEmpty()) {
            return person.displayName();
        }
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Languages.DUTCH);
        return texts.getTranslation("retention.formerUser", locale);
    }

    public Theme theme(ThemeNumber number) {
        return themes.get(number);
    }

    public FundingSource source(FundingSourceId id) {
        return sources.get(id);
    }
}
