package nl.ibp.ui.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.names.AddressValues;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is asked of the inbox, as it stands in the address.
 *
 * @param shown how many rows, a multiple of a page
 * @param selected what is looked at beside the list; null while nothing was chosen
 */
record WorkQuery(WorkFilter filter, WorkArrangement arrangement, int shown, @Nullable TaskId selected) {

    static final int PAGE = 50;
    /** A parameter that asks for nothing: a bare address leads to what was asked last. */
    static final String ALL = "alles";

    private static final int MOST_SHOWN = 1000;

    static WorkQuery everything() {
        return new WorkQuery(WorkFilter.everything(), WorkArrangement.usual(), PAGE, null);
    }

    WorkQuery with(WorkFilter asked, WorkArrangement arranged) {
        return new WorkQuery(asked, arranged, PAGE, null);
    }

    WorkQuery lookingAt(TaskId task) {
        return new WorkQuery(filter, arrangement, shown, task);
    }

    /** What is asked, whatever is looked at and however much of it is shown. */
    WorkQuery asked() {
        return new WorkQuery(filter, arrangement, PAGE, null);
    }

    /** How far one read, for whoever comes back; what is looked at may be over by then. */
    WorkQuery place() {
        return new WorkQuery(filter, arrangement, shown, null);
    }

    WorkQuery showingMore() {
        return new WorkQuery(filter, arrangement, shown + PAGE, selected);
    }

    /** Reads and writes addresses of the inbox. */
    @Component
    static class Address {

        private static final String WORDS = "zoek";
        private static final String KIND = "soort";
        private static final String THEME = "thema";
        private static final String PROVINCE = "provincie";
        private static final String SEAT = "functie";
        private static final String TERM = "termijn";
        private static final String CLAIM = "opgepakt";
        private static final String PROPOSAL = "voorstel";
        private static final String BODY = "orgaan";
        private static final String ORDER = "sorteer";
        private static final String GROUPED = "groepeer";
        private static final String COLUMNS = "kolommen";
        private static final String YES = "ja";
        private static final String ASIDE = "staat";
        private static final String SHOWN = "toon";
        private static final Map<String, WorkTerm> TERMS =
                Map.of("te-laat", WorkTerm.OVERDUE, "week", WorkTerm.WITHIN_WEEK, "geen", WorkTerm.NONE);
        private static final Map<String, WorkClaim> CLAIMS =
                Map.of("mij", WorkClaim.MINE, "ander", WorkClaim.SOMEBODY_ELSE, "niemand", WorkClaim.NOBODY);
        private static final Map<String, WorkAside> ASIDES =
                Map.of("slaapt", WorkAside.ASLEEP, "niet-voor-mij", WorkAside.NOT_FOR_ME);

        private static final Map<String, WorkOrder> ORDERS =
                Map.of("termijn", WorkOrder.DUE, "nieuwste", WorkOrder.NEWEST, "voorstel", WorkOrder.PROPOSAL);

        private final Provinces provinces;
        private final Bodies bodies;
        private final Themes themes;
        private final Seats seats;

        Address(Provinces provinces, Bodies bodies, Themes themes, Seats seats) {
            this.provinces = provinces;
            this.bodies = bodies;
            this.themes = themes;
            this.seats = seats;
        }

        WorkQuery read(QueryParameters asked) {
            WorkFilter filter = new WorkFilter(
                    asked.getSingleParameter(WORDS).map(AddressValues::words).orElse(""),
                    AddressValues.any(TaskKind.class, asked.getParameters(KIND)),
                    asked.getSingleParameter(PROPOSAL)
                            .flatMap(AddressValues::number)
                            .orElse(null),
                    theme(asked),
                    province(asked),
                    asked.getSingleParameter(BODY)
                            .flatMap(body -> AddressValues.body(body, bodies))
                            .orElse(null),
                    asked.getParameters(SEAT).stream()
                            .flatMap(seat -> AddressValues.seat(seat, seats).stream())
                            .collect(Collectors.toSet()),
                    asked.getSingleParameter(TERM).map(TERMS::get).orElse(null),
                    asked.getSingleParameter(CLAIM).map(CLAIMS::get).orElse(null),
                    asked.getSingleParameter(ASIDE).map(ASIDES::get).orElse(null));
            return new WorkQuery(
                    filter,
                    arrangement(asked),
                    asked.getSingleParameter(SHOWN)
                            .map(shown -> AddressValues.shown(shown, PAGE, MOST_SHOWN))
                            .orElse(PAGE),
                    asked.getSingleParameter(InboxView.SELECTED)
                            .flatMap(TaskId::parse)
                            .orElse(null));
        }

        private static WorkArrangement arrangement(QueryParameters asked) {
            Set<WorkColumn> columns = AddressValues.any(WorkColumn.class, asked.getParameters(COLUMNS));
            return new WorkArrangement(
                    asked.getSingleParameter(ORDER).map(ORDERS::get).orElse(WorkOrder.DUE),
                    asked.getSingleParameter(GROUPED).filter(YES::equals).isPresent(),
                    columns.isEmpty() ? WorkColumn.usual() : columns);
        }

        private @Nullable ThemeNumber theme(QueryParameters asked) {
            return asked.getSingleParameter(THEME)
                    .flatMap(typed -> AddressValues.theme(typed, themes))
                    .orElse(null);
        }

        private @Nullable ProvinceCode province(QueryParameters asked) {
            return asked.getSingleParameter(PROVINCE)
                    .flatMap(typed -> AddressValues.province(typed, provinces))
                    .orElse(null);
        }

        QueryParameters parameters(WorkQuery query) {
            WorkFilter filter = query.filter();
            Map<String, List<String>> all = new LinkedHashMap<>();
            put(all, WORDS, filter.words().isEmpty() ? Set.of() : Set.of(filter.words()));
            put(all, KIND, filter.kinds().stream().map(AddressValues::of).collect(Collectors.toSet()));
            put(
                    all,
                    THEME,
                    filter.theme() == null ? Set.of() : Set.of(filter.theme().toString()));
            put(
                    all,
                    PROVINCE,
                    filter.province() == null
                            ? Set.of()
                            : Set.of(provinces.get(filter.province()).slug()));
            put(all, PROPOSAL, filter.proposal() == null ? Set.of() : Set.of("" + filter.proposal()));
            put(
                    all,
                    BODY,
                    filter.body() == null ? Set.of() : Set.of(filter.body().value()));
            put(all, SEAT, filter.seats().stream().map(SeatId::value).collect(Collectors.toSet()));
            put(all, TERM, keys(TERMS, filter.term()));
            put(all, CLAIM, keys(CLAIMS, filter.claim()));
            put(all, ASIDE, keys(ASIDES, filter.aside()));
            WorkArrangement arrangement = query.arrangement();
            put(all, ORDER, arrangement.order() == WorkOrder.DUE ? Set.of() : keys(ORDERS, arrangement.order()));
            put(all, GROUPED, arrangement.isGrouped() ? Set.of(YES) : Set.of());
            put(
                    all,
                    COLUMNS,
                    arrangement.columns().equals(WorkColumn.usual())
                            ? Set.of()
                            : arrangement.columns().stream()
                                    .map(AddressValues::of)
                                    .collect(Collectors.toSet()));
            put(all, SHOWN, query.shown() > PAGE ? Set.of("" + query.shown()) : Set.of());
            put(all, InboxView.SELECTED, query.selected() == null ? Set.of() : Set.of("" + query.selected()));
            return new QueryParameters(all);
        }

        /** For links. */
        String of(WorkQuery query) {
            String parameters = parameters(query).getQueryString();
            return parameters.isEmpty() ? InboxView.PATH : InboxView.PATH + "?" + parameters;
        }

        private static void put(Map<String, List<String>> all, String name, Set<String> values) {
            if (!values.isEmpty()) {
                all.put(name, values.stream().sorted().toList());
            }
        }

        private static <V> Set<String> keys(Map<String, V> names, @Nullable V value) {
            return names.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }
}
