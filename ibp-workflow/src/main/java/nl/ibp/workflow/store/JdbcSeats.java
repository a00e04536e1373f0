package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcSeats implements Seats {

    private final JdbcClient sql;
    private final Cached<Map<SeatId, Seat>> all;

    JdbcSeats(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<Seat> all() {
        return List.copyOf(all.get().values());
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return Optional.ofNullable(all.get().get(id));
    }

    private Map<SeatId, Seat> load() {
        Map<SeatId, Seat> seats = new LinkedHashMap<>();
        sql.sql(
                        """
                        select s.id, s.body, s.role, s.province, s.label
                        from seat s join body b on b.id = s.body
                        order by b.position, s.position, s.id""")
                .query((row, number) -> seat(row))
                .list()
                .forEach(seat -> seats.put(seat.id(), seat));
        return seats;
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String province = row.getString("province");
        return new Seat(
                new SeatId(row.getString("id")),
                new BodyId(row.getString("body")),
                SeatRole.valueOf(row.getString("role")),
                province == null ? null : new ProvinceCode(province),
                row.getString("label"));
    }
}
