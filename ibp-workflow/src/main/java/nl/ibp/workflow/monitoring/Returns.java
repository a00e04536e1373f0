package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.monitoring.ReturnFigure.Judged;
import org.jspecify.annotations.Nullable;

/** Counts how often proposals were sent back, by the step at which and by the committee that did. */
final class Returns {

    private record By(ProposalStatus status, @Nullable BodyId body) {}

    private final StepColumns columns;
    private final AskedDossiers dossiers;
    private final DossierEvents events;
    private final FigureFilter filter;
    private final Telling telling;

    Returns(StepColumns columns, AskedDossiers dossiers, DossierEvents events, FigureFilter filter, Telling telling) {
        this.columns = columns;
        this.dossiers = dossiers;
        this.events = events;
        this.filter = filter;
        this.telling = telling;
    }

    /** @param before null for nothing */
    List<ReturnFigure> comparedWith(@Nullable Period before) {
        if (telling.isWithheld(filter)) {
            return List.of();
        }
        Map<By, Judged> now = in(filter.period());
        Map<By, Judged> then = before == null ? Map.of() : in(before);
        List<ReturnFigure> figures = new ArrayList<>();
        now.forEach((by, judged) -> {
            if (tells(by.status(), filter.period()) && (before == null || tells(by.status(), before))) {
                figures.add(new ReturnFigure(by.status(), by.body(), judged, then.getOrDefault(by, new Judged(0, 0))));
            }
        });
        figures.sort(Comparator.comparing(ReturnFigure::status)
                .thenComparing(
                        figure -> figure.body() == null ? "" : figure.body().value()));
        return figures;
    }

    private Map<By, Judged> in(Period period) {
        DayRange range = DayRange.of(period);
        Map<By, Judged> all = new HashMap<>();
        for (int event = 0; event < events.size; event++) {
            boolean counts = events.is(event, DossierEvents.JUDGED)
                    && range.has(events.day[event])
                    && dossiers.isAsked(events.dossier[event])
                    && isAsked(event);
            if (counts) {
                Judged judged = new Judged(1, events.is(event, DossierEvents.RETURNED) ? 1 : 0);
                all.merge(new By(events.status(event), body(event)), judged, Judged::plus);
            }
        }
        return all;
    }

    // Whoever asks for a body wants to know what that one did, and not what others did at the same step.
    private boolean isAsked(int event) {
        boolean isOfStep = events.is(event, DossierEvents.OF_STEP);
        boolean isOfBody = filter.body() == null || filter.body().equals(body(event));
        return isOfBody || (isOfStep && !isOfCommittees(events.status(event)));
    }

    private static boolean isOfCommittees(ProposalStatus status) {
        return status == ProposalStatus.OFFICIAL_ADVICE || status == ProposalStatus.ADMINISTRATIVE_ADVICE;
    }

    private @Nullable BodyId body(int event) {
        return events.is(event, DossierEvents.OF_STEP) ? null : columns.bodies.get(events.body[event]);
    }

    // What colleges refuse is the work of provinces; all else is that of bodies of all of them together.
    private boolean tells(ProposalStatus status, Period period) {
        FigureFilter asked = new FigureFilter(period, filter.theme(), filter.province(), filter.body());
        if (!telling.isOfProvinces(status) || !telling.dependsOnOthers(asked)) {
            return true;
        }
        JointCases cases = new JointCases(telling.periods(events.earliest()), columns.themes.all());
        for (int event = 0; event < events.size; event++) {
            int dossier = events.dossier[event];
            if (events.status(event) == status && !telling.isOwn(dossiers.provinces(dossier))) {
                cases.add(events.day[event], dossiers.themes(dossier), dossiers.lead(dossier));
            }
        }
        return cases.tells(asked);
    }
}
