package nl.ibp.ui.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.proposal.list.ProposalListAddress;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.map.MapFigures;
import nl.ibp.workflow.map.MapFilter;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.WatchingMap;
import nl.ibp.workflow.money.MoneyFilter;
import nl.ibp.workflow.money.WatchingMoney;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalSearch;
import org.springframework.stereotype.Component;

/** Asks what stands on the map and beside it. */
@Component
class MapDesk {

    final Themes themes;
    private final Provinces provinces;
    private final WatchingMap watching;
    private final WatchingMoney money;
    private final ProposalListAddress lists;
    private final CurrentActor actor;
    private final Clock clock;

    MapDesk(
            Themes themes,
            Provinces provinces,
            WatchingMap watching,
            WatchingMoney money,
            ProposalListAddress lists,
            CurrentActor actor,
            Clock clock) {
        this.themes = themes;
        this.provinces = provinces;
        this.watching = watching;
        this.money = money;
        this.lists = lists;
        this.actor = actor;
        this.clock = clock;
    }

    MapFigures figures(MapQuery query) {
        return watching.figures(actor.get(), new MapFilter(query.theme(), query.counted()));
    }

    /** One for each province, in the order of reference data. */
    List<ProvinceRow> rows(MapQuery query, MapFigures figures) {
        Actor me = actor.get();
        Period always = Period.allUntil(LocalDate.now(clock));
        Map<ProvinceCode, AtLeast> asked = money.askedByLead(me, new MoneyFilter(always, query.theme(), null));
        return provinces.all().stream()
                .map(province -> new ProvinceRow(
                        province,
                        figures.of(province.code()),
                        asked.getOrDefault(province.code(), AtLeast.NOTHING),
                        list(province, query, query.counted()),
                        list(province, query, query.shown())))
                .toList();
    }

    private String list(Province province, MapQuery query, Set<ProposalStatus> statuses) {
        return lists.of(new ProposalSearch("", statuses, query.theme(), province.code(), false));
    }

    /** @return empty where there are more than can be shown */
    Optional<List<MapPlace>> places(MapQuery query) {
        return watching.places(actor.get(), new MapFilter(query.theme(), query.shown()));
    }
}
