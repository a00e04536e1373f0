package nl.ibp.api.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.monitoring.BodyFigure;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.OpenWork;
import nl.ibp.workflow.monitoring.PartFigure;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProgrammeFigures;
import nl.ibp.workflow.monitoring.StatusFigure;
import nl.ibp.workflow.monitoring.StepFigure;
import org.jspecify.annotations.Nullable;

/**
 * How the programme gets on, as far as the reader may see it.
 *
 * @param openWerk left out where another province is asked for of which nothing is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressView(
        List<AtStatus> statussen,
        List<OfTheme> themas,
        @Nullable Work openWerk,
        List<Step> doorlooptijden,
        Days periode) {

    /** @param teLaat how many wait for work whose term is over; left out where nothing is told of that */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AtStatus(String status, int voorstellen, @Nullable Integer teLaat) {

        static AtStatus of(StatusFigure figure, boolean tellsLate) {
            return new AtStatus(
                    ProposalWords.STATUS.of(figure.status()), figure.count(), tellsLate ? figure.late() : null);
        }
    }

    record OfTheme(int thema, int onderweg, int afgerond) {

        static OfTheme of(PartFigure<ThemeNumber> figure) {
            return new OfTheme(figure.part().value(), figure.underWay(), figure.ended());
        }
    }

    /**
     * @param overige of bodies of other provinces together; left out where it would tell of whom
     * @param geheim in dossiers that are secret for the reader
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Work(List<OfBody> organen, @Nullable Sum overige, Hidden geheim) {

        static @Nullable Work of(OpenWork work) {
            if (!work.isTold()) {
                return null;
            }
            return new Work(
                    work.bodies().stream().map(OfBody::of).toList(),
                    work.others().isTold() ? Sum.of(work.others()) : null,
                    Hidden.of(work.hidden()));
        }
    }

    record OfBody(String orgaan, int open, int binnenkort, int teLaat, LocalDate oudsteSinds) {

        static OfBody of(BodyFigure figure) {
            return new OfBody(
                    figure.body().value(), figure.open(), figure.soon(), figure.late(), figure.waitingSince());
        }
    }

    record Sum(int open, int binnenkort, int teLaat) {

        static Sum of(OpenWork.Others others) {
            return new Sum(others.open(), others.soon(), others.late());
        }
    }

    record Hidden(int open, int teLaat) {

        static Hidden of(HiddenWork hidden) {
            return new Hidden(hidden.open(), hidden.late());
        }
    }

    /** In working days: half of the cases took no longer than the one, nine of ten no longer than the other. */
    record Step(String status, int gevallen, double mediaan, double negentigste) {

        static Step of(StepFigure figure) {
            Durations days = figure.days();
            return new Step(ProposalWords.STATUS.of(figure.status()), days.cases(), days.median(), days.ninetieth());
        }
    }

    record Days(LocalDate van, LocalDate tot) {

        static Days of(Period period) {
            return new Days(period.from(), period.until());
        }
    }

    static ProgressView of(ProgrammeFigures figures, Period period) {
        boolean tellsLate = figures.work().isTold();
        return new ProgressView(
                figures.parts().statuses().stream()
                        .map(figure -> AtStatus.of(figure, tellsLate))
                        .toList(),
                figures.parts().themes().stream().map(OfTheme::of).toList(),
                Work.of(figures.work()),
                figures.steps().figures().stream()
                        .filter(figure -> !figure.days().isEmpty())
                        .map(Step::of)
                        .toList(),
                Days.of(period));
    }
}
