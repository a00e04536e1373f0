package nl.ibp.workflow.administration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.RulesInUse;
import nl.ibp.workflow.monitoring.TermOfStep;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.upload.CheckingUploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator brings a new version of a process or a decision table into use. It is tried first, in a transaction
 * that is taken back, which tells for every running dossier what will become of it; only then it is done, in one
 * transaction, and just as it was told (docs/decisions/0009).
 */
@Component
public class KeepingModels {

    public static final int MOST_KILOBYTES = 1024;
    public static final int MOST_BYTES = MOST_KILOBYTES * 1024;
    public static final String TERMS = "terms";

    private final AdministratorSeat administrators;
    private final ModelVersions models;
    private final TableTrial tables;
    private final RulesInUse rules;
    private final Proposals proposals;
    private final ConsistencyCheck check;
    private final AdministrationWriter changes;
    private final CheckingUploads uploads;
    private final TransactionTemplate transaction;
    private final TransactionTemplate trial;

    KeepingModels(
            AdministratorSeat administrators,
            ModelVersions models,
            TableTrial tables,
            RulesInUse rules,
            Proposals proposals,
            ConsistencyCheck check,
            AdministrationWriter changes,
            CheckingUploads uploads,
            PlatformTransactionManager transactions) {
        this.administrators = administrators;
        this.models = models;
        this.tables = tables;
        this.rules = rules;
        this.proposals = proposals;
        this.check = check;
        this.changes = changes;
        this.uploads = uploads;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws Refused when the actor is no administrator */
    public List<ModelInUse> all(Actor actor) {
        administrators.require(actor);
        return models.all();
    }

    /** The file of one version. */
    public String file(Actor actor, ModelInUse model, int version) {
        administrators.require(actor);
        return models.file(model, version);
    }

    public List<TermOfStep> terms(Actor actor) {
        administrators.require(actor);
        return rules.terms();
    }

    /** The table of terms with these in it, to be foreseen as a file is. */
    public byte[] withTerms(Actor actor, List<TermOfStep> terms) {
        administrators.require(actor);
        terms.forEach(term -> {
            TableTrial.requireRange(term.step() + ".normal", term.normal());
            TableTrial.requireRange(term.step() + ".urgent", term.urgent());
        });
        return models.withTerms(terms).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Tries a file as the new version of a model, and takes it back.
     *
     * @throws Refused when it cannot be one, with every reason that is known
     */
    public Foreseen foresee(Actor actor, String key, byte[] file) {
        administrators.require(actor);
        ModelInUse model = model(key);
        String content = text(file);
        uploads.require(actor, "file", file);
        if (content.equals(models.file(model, model.latest().number()))) {
            throw Refused.because("file", "MODEL_UNCHANGED");
        }
        models.check(model, content);
        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            return tried(actor, model, content);
        }));
    }

    private ModelInUse model(String key) {
        return models.all().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No model " + key));
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refused.because("file", "MODEL_TOO_LARGE", MOST_KILOBYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherCharacters) {
            throw Refused.because("file", "MODEL_NOT_UTF8");
        }
    }

    private Foreseen tried(Actor actor, ModelInUse model, String content) {
        Set<ProposalId> locked = lockDossiers(model);
        Map<String, Integer> called = models.calledBy(models.running(model));
        Set<Disagreement> before = check.ofLocked(actor, locked);
        TableTrial.Answers answers = tables.answers();
        Introduction introduction = models.introduce(model, content, Set.of());
        List<ChangedPart> parts = tables.compare(answers);
        Set<ProposalId> unsound = unsound(actor, locked, before);
        List<RunningPart> carried = new ArrayList<>();
        List<StaysBehind> staying = new ArrayList<>(introduction.staying());
        for (RunningPart part : introduction.carriedOver()) {
            if (unsound.contains(part.proposal())) {
                staying.add(new StaysBehind(part, StaysBehind.Reason.WOULD_DISAGREE, null));
            } else {
                carried.add(part);
            }
        }
        return new Foreseen(model, model.latest().number(), content, carried, staying, called, parts);
    }

    // Nobody acts on a dossier while it is carried over: everybody locks it before anything else.
    private Set<ProposalId> lockDossiers(ModelInUse model) {
        Set<ProposalId> dossiers = models.running(model).stream()
                .map(RunningPart::proposal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        proposals.lockAll(dossiers);
        return dossiers;
    }

    private Set<ProposalId> unsound(Actor actor, Set<ProposalId> locked, Set<Disagreement> before) {
        Set<Disagreement> now = new HashSet<>(check.ofLocked(actor, locked));
        now.removeAll(before);
        return now.stream().map(Disagreement::proposal).collect(Collectors.toSet());
    }

    /**
     * Does what was foreseen, all of it or nothing.
     *
     * @throws Refused when it would go otherwise than was foreseen
     */
    @Audited
    public Introduction introduce(Actor actor, Foreseen foreseen) {
        administrators.require(actor);
        return Objects.requireNonNull(transaction.execute(status -> introduced(actor, foreseen)));
    }

    private Introduction introduced(Actor actor, Foreseen foreseen) {
        ModelInUse model = model(foreseen.model().key());
        Set<ProposalId> locked = lockDossiers(model);
        Set<Disagreement> before = check.ofLocked(actor, locked);
        Introduction introduction = models.introduce(model, foreseen.content(), foreseen.left());
        boolean asForeseen = introduction.version() == foreseen.basedOn() + 1
                && introduction.staying().isEmpty()
                && unsound(actor, locked, before).isEmpty();
        if (!asForeseen) {
            throw Refused.because("", "MODEL_NOT_AS_FORESEEN");
        }
        changes.write(actor, ChangeSubject.MODEL, model.key(), model.name(), parts(foreseen, introduction));
        return introduction;
    }

    private static List<ChangedPart> parts(Foreseen foreseen, Introduction introduction) {
        List<ChangedPart> parts = new ArrayList<>();
        parts.add(new ChangedPart(
                "version",
                Stated.of(String.valueOf(foreseen.basedOn())),
                Stated.of(String.valueOf(introduction.version()))));
        parts.addAll(foreseen.parts());
        if (!introduction.carriedOver().isEmpty()) {
            parts.add(
                    new ChangedPart("carriedOver", Stated.unstated(), Stated.of(numbers(introduction.carriedOver()))));
        }
        if (!foreseen.staying().isEmpty()) {
            List<RunningPart> staying =
                    foreseen.staying().stream().map(StaysBehind::part).toList();
            parts.add(new ChangedPart("staying", Stated.unstated(), Stated.of(numbers(staying))));
        }
        return parts;
    }

    private static String numbers(List<RunningPart> parts) {
        return parts.stream().map(RunningPart::number).distinct().sorted().collect(Collectors.joining(", "));
    }
}
