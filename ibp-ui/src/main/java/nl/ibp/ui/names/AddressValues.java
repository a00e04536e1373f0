package nl.ibp.ui.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalNumber;

/** How values are written in an address. Whatever somebody typed there that means nothing is left out. */
public final class AddressValues {

    private static final int LONGEST_TEXT = 200;

    private AddressValues() {}

    /** {@code OFFICIAL_ADVICE} is written {@code official-advice}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Several stand in parameters of the same name, or behind commas. */
    public static <E extends Enum<E>> Set<E> any(Class<E> kind, Collection<String> typed) {
        Set<String> names = typed.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(one -> one.strip().toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toSet());
    }

    public static Optional<ThemeNumber> theme(String typed, Themes themes) {
        return themes.all().stream()
                .map(Theme::number)
                .filter(number -> number.toString().equals(typed))
                .findFirst();
    }

    public static Optional<ProposalNumber> number(String typed) {
        try {
            return Optional.of(ProposalNumber.parse(typed));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    public static Optional<BodyId> body(String typed, Bodies bodies) {
        return bodies.all().stream()
                .map(Body::id)
                .filter(body -> body.value().equals(typed))
                .findFirst();
    }

    public static Optional<SeatId> seat(String typed, Seats seats) {
        return seats.all().stream()
                .map(Seat::id)
                .filter(seat -> seat.value().equals(typed))
                .findFirst();
    }

    /** By its slug. */
    public static Optional<ProvinceCode> province(String typed, Provinces provinces) {
        return provinces.all().stream()
                .filter(province -> province.slug().equals(typed))
                .map(Province::code)
                .findFirst();
    }

    /** Words to search for, no more of them than anybody types. */
    public static String words(String typed) {
        return typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    }

    /** How many rows are shown: a multiple of a page, from one page to a limit. */
    public static int shown(String typed, int page, int most) {
        try {
            int asked = Math.min(most, Math.max(page, Integer.parseInt(typed)));
            return (asked + page - 1) / page * page;
        } catch (NumberFormatException noNumber) {
            return page;
        }
    }
}
