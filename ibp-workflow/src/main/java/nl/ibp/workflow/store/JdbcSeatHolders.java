package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.monitoring.SeatHolders;
import nl.ibp.workflow.monitoring.SeatHolding;
import nl.ibp.workflow.monitoring.SeatHolding.Holder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeatHolders implements SeatHolders {

    private final JdbcClient sql;

    JdbcSeatHolders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<SeatHolding> on(LocalDate day) {
        Map<SeatId, List<Holder>> seats = new LinkedHashMap<>();
        sql.sql(
                        """
                        select seat.id as seat, display_name, from_day, until_day
                        from seat
                        join body on body.id = seat.body
                        left join appointment on appointment.seat = seat.id
                            and from_day <= :day and (until_day is null or until_day >= :day)
                        left join person on person.id = appointment.person
                        order by body.position, body.id, seat.position, seat.id, from_day, display_name""")
                .param("day", day)
                .query(row -> {
                    add(row, seats.computeIfAbsent(new SeatId(row.getString("seat")), seat -> new ArrayList<>()));
                });
        return seats.entrySet().stream()
                .map(seat -> new SeatHolding(seat.getKey(), seat.getValue()))
                .toList();
    }

    private static void add(ResultSet row, List<Holder> holders) throws SQLException {
        String name = row.getString("display_name");
        if (name != null) {
            holders.add(new Holder(
                    name, row.getObject("from_day", LocalDate.class), Columns.nullableDay(row, "until_day")));
        }
    }
}
