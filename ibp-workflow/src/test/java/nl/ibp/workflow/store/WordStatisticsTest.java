package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class WordStatisticsTest {

    private static final int DOSSIERS = 2000;
    private static final SeatId BUSY = new SeatId("ipo-bureau");
    private static final SeatId IDLE = new SeatId("gs-utrecht");

    @Autowired
    WordStatistics statistics;

    @Autowired
    WordSearch search;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void forget() {
        statistics.forget();
    }

    @Test
    void takesWordsForCommonWhereAPageOfThemIsSoonMetInTheWorkOfTheSeats() {
        assertThat(areCommon("overal", BUSY)).isFalse();

        fill();
        statistics.forget();

        assertThat(areCommon("overal", BUSY)).isTrue();
        assertThat(areCommon("ove", IDLE, BUSY)).isTrue();
        assertThat(areCommon("overal", IDLE)).isFalse();
        assertThat(areCommon("zelden", BUSY)).isFalse();
        assertThat(areCommon("overal zelden", BUSY)).isFalse();
        assertThat(areCommon("nergens", BUSY)).isFalse();
    }

    private boolean areCommon(String typed, SeatId... seats) {
        return statistics.areCommon(search.typed(typed), List.of(seats));
    }

    private void fill() {
        sql.sql(
                        """
                        insert into proposal (id, year, sequence, lead, status, title, partners, themes, version,
                            started_at, since, searchable_text, document)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), 3000, n, 'pv25', 'OFFICIAL_ADVICE', 'Dossier', '{}',
                            '{1}', 1, now(), now(), 'overal' || case when n % 50 = 0 then ' zelden' else '' end, '{}'
                        from generate_series(1, :dossiers) n""")
                .param("dossiers", DOSSIERS)
                .update();
        sql.sql(
                        """
                        insert into task (id, kind, proposal, seat, created_at)
                        select 'work-' || sequence, 'CHECK_COMPLETENESS', id, :seat, now() from proposal where year = 3000""")
                .param("seat", BUSY.value())
                .update();
        sql.sql("analyze proposal_words, open_work_words, open_work_facet").update();
    }
}
