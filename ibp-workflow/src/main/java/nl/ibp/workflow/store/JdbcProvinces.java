package nl.ibp.workflow.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcProvinces implements Provinces {

    private final JdbcClient sql;
    private final Cached<List<Province>> all;

    JdbcProvinces(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<Province> all() {
        return all.get();
    }

    // Sorted here and not in SQL: the database's collation is whatever the machine it was made on had.
    private List<Province> load() {
        Comparator<Object> dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        return sql
                .sql("select code, name, slug, states_seats from province")
                .query((row, number) -> new Province(
                        new ProvinceCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getInt("states_seats")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Province::name, dutch))
                .toList();
    }
}
