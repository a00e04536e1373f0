package nl.ibp.ui.inbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;
import org.springframework.stereotype.Component;

/** What whoever is signed in can choose from above their work. */
@Component
class WorkChoices {

    /** Whoever has work on more of them searches by words. */
    private static final int MOST_PROPOSALS = 500;

    final NameBook names;
    private final CurrentActor actor;
    private final FindingWork finding;
    private final ProposalTitles titles;

    WorkChoices(CurrentActor actor, FindingWork finding, NameBook names, ProposalTitles titles) {
        this.actor = actor;
        this.finding = finding;
        this.names = names;
        this.titles = titles;
    }

    Actor actor() {
        return actor.get();
    }

    List<TaskKind> kinds() {
        return finding.kindsOf(actor());
    }

    List<BodyId> bodies() {
        return finding.bodiesOf(actor());
    }

    /** By number, those whose number or title has this in it. */
    List<Choice> proposals(String typed, Locale locale) {
        String asked = typed.strip().toLowerCase(locale);
        Collection<Named> named =
                titles.of(actor(), finding.proposals(actor(), MOST_PROPOSALS)).values();
        return named.stream()
                .map(one -> new Choice(one.number(), one.number() + " " + TitleText.of(one.title(), locale)))
                .filter(choice -> choice.name().toLowerCase(locale).contains(asked))
                .sorted(Comparator.comparing(choice -> choice.number().toString()))
                .toList();
    }

    /** A proposal to choose, and what it is called. */
    record Choice(ProposalNumber number, String name) {}
}
