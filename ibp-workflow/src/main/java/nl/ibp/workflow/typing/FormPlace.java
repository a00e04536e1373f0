package nl.ibp.workflow.typing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.TaskId;

/**
 * Where a form stands: what it is about, and what it does there. Says nothing of what is typed in it, nor anything
 * secret: {@code taak/4711}, {@code voorstel/<id>/dossier.park}, {@code beheer/thema/3}.
 */
public record FormPlace(String value) {

    private static final int LONGEST = 400;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._%+*-]+(/[A-Za-z0-9._%+*-]+)*");

    public FormPlace {
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the place of a form");
        }
    }

    /** @param more ids and names, of whatever characters */
    public static FormPlace of(String first, Object... more) {
        StringBuilder place = new StringBuilder(first);
        for (Object step : more) {
            place.append('/').append(URLEncoder.encode(step.toString(), StandardCharsets.UTF_8));
        }
        return new FormPlace(place.toString());
    }

    /** The form of a task itself. */
    public static FormPlace task(TaskId task) {
        return of("taak", task);
    }

    /** Something about a task; over when the task is. */
    public static FormPlace aboutTask(TaskId task, String what) {
        return of("taak", task, what);
    }

    /** Something that can be done to a proposal while it is on its way; over when its path is. */
    public static FormPlace onPath(ProposalId proposal, String what) {
        return of("voorstel", proposal, what);
    }

    /** Something that can be done in a dossier for as long as it is there. */
    public static FormPlace inDossier(ProposalId proposal, Object... what) {
        return of("dossier/" + proposal, what);
    }

    @Override
    public String toString() {
        return value;
    }
}
