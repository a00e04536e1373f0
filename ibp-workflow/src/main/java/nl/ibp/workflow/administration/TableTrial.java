package nl.ibp.workflow.administration;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.RouteOfTheme;
import nl.ibp.workflow.monitoring.RulesInUse;
import nl.ibp.workflow.monitoring.TermOfStep;
import nl.ibp.workflow.notice.EscalationRules;
import org.springframework.stereotype.Component;

/** Asks the tables in use whether they still answer everything that the processes ask them. */
@Component
class TableTrial {

    static final int LONGEST_TERM = 260;

    /** What the tables answer at one moment. */
    record Answers(List<TermOfStep> terms, List<RouteOfTheme> routes) {}

    private final RulesInUse rules;
    private final EscalationRules escalations;
    private final Bodies bodies;

    TableTrial(RulesInUse rules, EscalationRules escalations, Bodies bodies) {
        this.rules = rules;
        this.escalations = escalations;
        this.bodies = bodies;
    }

    Answers answers() {
        return new Answers(rules.terms(), rules.routes());
    }

    /**
     * Compares what they answer now with what they did.
     *
     * @throws Refused when they leave something unanswered
     */
    List<ChangedPart> compare(Answers before) {
        Answers after = new Answers(asked(rules::terms), asked(rules::routes));
        before.terms().forEach(term -> requireTerm(term.step(), after.terms()));
        after.routes().forEach(route -> requireBodies(route.route()));
        Stream.of(TaskKind.values()).forEach(kind -> asked(() -> escalations.of(kind)));
        ChangedParts parts = new ChangedParts();
        for (TermOfStep term : after.terms()) {
            TermOfStep was = before.terms().stream()
                    .filter(other -> other.step().equals(term.step()))
                    .findFirst()
                    .orElse(term);
            parts.compare(part(term, Urgency.NORMAL), text(was.normal()), text(term.normal()));
            parts.compare(part(term, Urgency.URGENT), text(was.urgent()), text(term.urgent()));
        }
        return parts.all();
    }

    private static String part(TermOfStep term, Urgency urgency) {
        return new TermCell(term.step(), urgency).part();
    }

    private static String text(int days) {
        return String.valueOf(days);
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException noAnswer) {
            throw Refused.because("file", "TABLE_DOES_NOT_ANSWER", String.valueOf(noAnswer.getMessage()));
        }
    }

    private static void requireTerm(String step, List<TermOfStep> terms) {
        TermOfStep term = terms.stream()
                .filter(other -> other.step().equals(step))
                .findFirst()
                .orElseThrow(() -> Refused.because("file", "TERM_MISSING", new TermStep(step)));
        requireRange(step, term.normal());
        requireRange(step, term.urgent());
    }

    static void requireRange(String step, int days) {
        if (days < 1 || days > LONGEST_TERM) {
            throw Refused.because(step, "TERM_OUT_OF_RANGE", LONGEST_TERM);
        }
    }

    private void requireBodies(Route route) {
        route.officialCommittees().forEach(this::requireBody);
        route.administrativeCommittees().forEach(this::requireBody);
    }

    private void requireBody(BodyId id) {
        if (bodies.all().stream().map(Body::id).noneMatch(id::equals)) {
            throw Refused.because("file", "TABLE_NAMES_UNKNOWN_BODY", id.value());
        }
    }
}
