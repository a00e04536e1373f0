package nl.ibp.workflow.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;

/** Filters and readers in turn, so that no answer is known from the time before. */
final class FigureQuestions {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static final List<Period> PERIODS = List.of(
            Period.ofMonthsUntil(TODAY, 12), Period.ofMonthsUntil(TODAY, 36), Period.allUntil(TODAY));

    private final List<FigureFilter> filters = new ArrayList<>();
    private final List<Actor> readers;

    FigureQuestions(List<Actor> readers) {
        this.readers = readers;
        for (Period period : PERIODS) {
            filters.add(FigureFilter.in(period));
            for (int number = 1; number <= 4; number++) {
                ThemeNumber theme = new ThemeNumber(number * 2);
                ProvinceCode province = new ProvinceCode("pv2" + (number + 3));
                filters.add(new FigureFilter(period, theme, null, null));
                filters.add(new FigureFilter(period, null, province, null));
                filters.add(new FigureFilter(period, theme, province, null));
            }
            filters.add(new FigureFilter(period, null, null, new BodyId("aac-re")));
            filters.add(new FigureFilter(period, null, null, new BodyId("gs-gelderland")));
        }
    }

    FigureFilter filter(int time) {
        return filters.get(time % filters.size());
    }

    Actor reader(int time) {
        return readers.get(time % readers.size());
    }

    /** One of each kind. */
    List<FigureFilter> some() {
        return filters.subList(0, 4);
    }
}
