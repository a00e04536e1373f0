package nl.ibp.workflow.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * What {@code reference/organisation.json} says: the provinces, the committees, and one rule per kind of body from which
 * the bodies and their seats follow for each of them.
 */
record OrganisationPlan(
        List<Province> provinces,
        List<Committee> officialCommittees,
        List<Committee> administrativeCommittees,
        List<BodyRule> bodies) {

    OrganisationPlan {
        Comparator<Object> dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        provinces = provinces.stream()
                .sorted(Comparator.comparing(Province::name, dutch))
                .toList();
    }

    record Committee(String slug, String name) {}

    /** How often a body exists. */
    enum Spread {
        ALL,
        EACH_PROVINCE,
        EACH_OFFICIAL_COMMITTEE,
        EACH_ADMINISTRATIVE_COMMITTEE
    }

    /** A kind of body, with {@code {province}}, {@code {committee}} and the like in its texts. */
    record BodyRule(BodyKind kind, Spread spread, String id, String name, List<SeatRule> seats) {}

    record SeatRule(SeatRole role, boolean eachProvince, String id, String label) {}

    record BodyWithSeats(Body body, List<Seat> seats) {}

    /** All bodies in the order of the rules, each with its seats in theirs, provinces in the order of their names. */
    List<BodyWithSeats> bodiesWithSeats() {
        return bodies.stream()
                .flatMap(rule -> places(rule.spread()).map(place -> body(rule, place)))
                .toList();
    }

    private Stream<Place> places(Spread spread) {
        return switch (spread) {
            case ALL -> Stream.of(new Place(null, null));
            case EACH_PROVINCE -> provinces.stream().map(province -> new Place(province, null));
            case EACH_OFFICIAL_COMMITTEE -> officialCommittees.stream().map(committee -> new Place(null, committee));
            case EACH_ADMINISTRATIVE_COMMITTEE ->
                administrativeCommittees.stream().map(committee -> new Place(null, committee));
        };
    }

    private BodyWithSeats body(BodyRule rule, Place place) {
        Body body = new Body(new BodyId(place.fill(rule.id())), rule.kind(), place.fill(rule.name()), place.code());
        List<Seat> seats =
                rule.seats().stream().flatMap(seat -> seats(body, seat, place)).toList();
        return new BodyWithSeats(body, seats);
    }

    private Stream<Seat> seats(Body body, SeatRule rule, Place place) {
        Stream<Place> places = rule.eachProvince()
                ? provinces.stream().map(province -> new Place(province, place.committee()))
                : Stream.of(place);
        return places.map(at ->
                new Seat(new SeatId(at.fill(rule.id())), body.id(), rule.role(), at.code(), at.fill(rule.label())));
    }

    /** The province and the committee that a rule is filled in for. */
    private record Place(@Nullable Province province, @Nullable Committee committee) {

        @Nullable
        ProvinceCode code() {
            return province == null ? null : province.code();
        }

        String fill(String text) {
            String filled = text;
            if (province != null) {
                filled = filled.replace("{province}", province.slug()).replace("{Province}", province.name());
            }
            if (committee != null) {
                filled = filled.replace("{committee}", committee.slug()).replace("{Committee}", committee.name());
            }
            return filled;
        }
    }
}
