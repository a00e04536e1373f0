package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import org.springframework.stereotype.Component;

/**
 * How dossiers stand in the drawings of their processes, of what somebody may know and no more. Outside any transaction:
 * whoever waits until another has read what is new holds no connection meanwhile.
 */
@Component
public class WatchingProcess {

    private final ProcessMaps maps;
    private final RememberedSteps steps;
    private final StepRecords records;
    private final ProposalList proposals;
    private final DossierAccess access;
    private final FigureRights rights;
    private final Clock clock;

    WatchingProcess(
            ProcessMaps maps,
            RememberedSteps steps,
            StepRecords records,
            ProposalList proposals,
            DossierAccess access,
            FigureRights rights,
            Clock clock) {
        this.maps = maps;
        this.steps = steps;
        this.records = records;
        this.proposals = proposals;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    /** The path itself first, then what it calls; of each the latest version first. The drawings are for everybody. */
    public List<MapVersion> versions() {
        return maps.versions();
    }

    /** Empty where there is no such version. */
    public Optional<ProcessFigures> figures(Actor actor, ProcessQuestion question) {
        return maps.of(question.drawn()).map(map -> {
            PastRights past = past(actor, question);
            return count(actor, question, past, counting -> counting.figures(map, past));
        });
    }

    /** None where nobody stands at the element. */
    public StandingDossiers standing(Actor actor, ProcessQuestion question, String element, int limit) {
        return maps.of(question.drawn())
                .flatMap(map -> map.stop(element))
                .map(stop -> count(actor, question, past(actor, question), counting -> counting.standing(stop)))
                .map(standing -> read(actor, standing, limit))
                .orElseGet(() -> new StandingDossiers(List.of(), 0));
    }

    private StandingDossiers read(Actor actor, List<Standing> standing, int limit) {
        List<Standing> first = standing.stream().limit(limit).toList();
        Map<ProposalId, ProposalRow> rows =
                proposals.of(first.stream().map(Standing::proposal).toList(), access.reader(actor)).stream()
                        .collect(Collectors.toMap(ProposalRow::id, row -> row));
        return new StandingDossiers(
                first.stream()
                        .filter(one -> rows.containsKey(one.proposal()))
                        .map(one -> new StandingDossier(rows.get(one.proposal()), one.since(), one.isLate()))
                        .toList(),
                standing.size());
    }

    private PastRights past(Actor actor, ProcessQuestion question) {
        return new PastRights(rights.of(actor), question.filter().province());
    }

    private <T> T count(Actor actor, ProcessQuestion question, PastRights past, Function<CountingMap, T> count) {
        Reader reader = access.reader(actor);
        ProcessQuestion asked = past.mayTellVersionsApart()
                ? question
                : new ProcessQuestion(question.drawn(), false, question.filter());
        return steps.ask(columns -> {
            // Asked after what is new was read, so that nothing is counted of what became secret meanwhile.
            Sightline sight = new Sightline(reader.provinces(), records.secretFor(reader));
            return count.apply(new CountingMap(columns, asked, sight, LocalDate.now(clock)));
        });
    }
}
