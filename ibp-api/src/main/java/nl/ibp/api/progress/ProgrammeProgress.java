package nl.ibp.api.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ibp.api.request.Parameters;
import nl.ibp.api.request.Query;
import nl.ibp.api.word.ReferenceWords;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.WatchingProgramme;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the overview: where proposals are, what waits for whom, and how long steps took in the last year. */
@RestController
@WhereSignOnIsSet
class ProgrammeProgress {

    private static final int MONTHS = 12;

    private final WatchingProgramme programme;
    private final ReferenceWords words;
    private final Clock clock;

    ProgrammeProgress(WatchingProgramme programme, ReferenceWords words, Clock clock) {
        this.programme = programme;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/v1/voortgang")
    ProgressView read(Actor actor, Query query) {
        FigureFilter filter = query.read(this::filter);
        return ProgressView.of(programme.of(actor, filter, Optional.empty()), filter.period());
    }

    private FigureFilter filter(Parameters asked) {
        return new FigureFilter(
                Period.ofMonthsUntil(LocalDate.now(clock), MONTHS),
                asked.choice("thema", words.themes()),
                asked.choice("provincie", words.provinces()),
                null);
    }
}
