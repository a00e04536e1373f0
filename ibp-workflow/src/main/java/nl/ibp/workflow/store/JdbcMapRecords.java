package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.map.MapFigures;
import nl.ibp.workflow.map.MapFilter;
import nl.ibp.workflow.map.MapPlace;
import nl.ibp.workflow.map.MapRecords;
import nl.ibp.workflow.map.PlacedProposal;
import nl.ibp.workflow.map.ProvinceFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMapRecords implements MapRecords {

    // The same as in the list of proposals, so that a figure is the length of the list it leads to.
    private static final String PROPOSALS = " from proposal" + NeedToKnow.WITH_SECRECY
            + "cross join lateral (select" + NeedToKnow.READ_WITH_SECRECY + "as readable) knowledge "
            + "%s where" + NeedToKnow.SEEN
            + " and (cast(:theme as integer) is null or readable and :theme = any(proposal.themes))"
            + " and (cardinality(cast(:statuses as text[])) = 0 or proposal.status = any(:statuses)) ";

    private static final String PROVINCES =
            """
            cross join lateral (
                select proposal.lead as code union select unnest(proposal.partners) where readable) province
            left join (
                select distinct task.proposal from task join proposal on proposal.id = task.proposal
                where task.ended_at is null and"""
                    + JdbcProgress.LATE
                    + ") late on readable and late.proposal = proposal.id";

    private static final String POINTS =
            """
            cross join jsonb_array_elements(case when proposal.version > 0
                then document -> 'versions' -> -1 -> 'content' else document -> 'draft' end -> 'regions') region
            cross join jsonb_array_elements(region -> 'points') point""";

    private final JdbcClient sql;

    JdbcMapRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** One province at one status. */
    private record Cell(ProvinceCode province, ProposalStatus status, int count, int late, int led, int secret) {}

    @Override
    public MapFigures figures(Reader reader, MapFilter filter, LocalDate today) {
        List<Cell> cells = asked(
                        """
                        select province.code, proposal.status, count(*) as number, count(late.proposal) as late,
                            count(*) filter (where province.code = proposal.lead) as led,
                            count(*) filter (where not readable) as secret"""
                                + PROPOSALS.formatted(PROVINCES)
                                + "group by province.code, proposal.status",
                        reader,
                        filter)
                .param("today", today)
                .param("goingOn", JdbcProgress.goingOn())
                .query((row, number) -> cell(row))
                .list();
        return new MapFigures(
                byProvince(cells),
                cells.stream().mapToInt(Cell::led).sum(),
                cells.stream().mapToInt(Cell::secret).sum());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                new ProvinceCode(row.getString("code")),
                ProposalStatus.valueOf(row.getString("status")),
                row.getInt("number"),
                row.getInt("late"),
                row.getInt("led"),
                row.getInt("secret"));
    }

    private static List<ProvinceFigure> byProvince(List<Cell> cells) {
        Map<ProvinceCode, List<Cell>> byProvince = new LinkedHashMap<>();
        cells.forEach(cell -> byProvince
                .computeIfAbsent(cell.province(), any -> new ArrayList<>())
                .add(cell));
        return byProvince.entrySet().stream()
                .map(province -> figure(province.getKey(), province.getValue()))
                .toList();
    }

    private static ProvinceFigure figure(ProvinceCode province, List<Cell> cells) {
        Map<ProposalStatus, Integer> byStatus = new EnumMap<>(ProposalStatus.class);
        cells.forEach(cell -> byStatus.put(cell.status(), cell.count()));
        return new ProvinceFigure(
                province, byStatus, cells.stream().mapToInt(Cell::late).sum());
    }

    @Override
    public int readable(Reader reader, MapFilter filter) {
        return asked("select count(*)" + PROPOSALS.formatted("") + "and readable", reader, filter)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<MapPlace> places(Reader reader, MapFilter filter) {
        Map<GeoPoint, Map<ProposalId, PlacedProposal>> places = new LinkedHashMap<>();
        asked(
                        """
                        select proposal.id, year, sequence, title, region ->> 'name' as region,
                            cast(point -> 'longitude' as float) as longitude,
                            cast(point -> 'latitude' as float) as latitude,"""
                                + NeedToKnow.IS_SECRET
                                + "as secret"
                                + PROPOSALS.formatted(POINTS)
                                + "and readable order by longitude, latitude, year, sequence",
                        reader,
                        filter)
                .query(row -> {
                    PlacedProposal placed = placed(row);
                    places.computeIfAbsent(point(row), any -> new LinkedHashMap<>())
                            .putIfAbsent(placed.id(), placed);
                });
        return places.entrySet().stream()
                .map(place -> new MapPlace(
                        place.getKey(), List.copyOf(place.getValue().values())))
                .toList();
    }

    private static GeoPoint point(ResultSet row) throws SQLException {
        return new GeoPoint(row.getDouble("longitude"), row.getDouble("latitude"));
    }

    private static PlacedProposal placed(ResultSet row) throws SQLException {
        return new PlacedProposal(
                new ProposalId(Columns.uuid(row, "id")),
                new ProposalNumber(row.getInt("year"), row.getInt("sequence")),
                Titles.read(row),
                row.getString("region"));
    }

    private StatementSpec asked(String statement, Reader reader, MapFilter filter) {
        return NeedToKnow.of(reader, sql.sql(statement))
                .param("theme", filter.theme() == null ? null : filter.theme().value())
                .param("statuses", Columns.texts(filter.statuses()));
    }
}
