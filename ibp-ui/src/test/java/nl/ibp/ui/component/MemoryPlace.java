package nl.ibp.ui.component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import nl.ibp.workflow.typing.Typing;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed in memory, by the rules of the server. */
public final class MemoryPlace implements KeptPlace {

    public static final Instant AT = Instant.parse("2026-05-04T12:02:00Z");

    private final List<Aside> asides = new ArrayList<>();
    private @Nullable Typing kept;
    private long revision;
    private long revisions;

    /** What stands there; nothing where nothing is kept. */
    public Map<String, String> fields() {
        return kept == null ? Map.of() : kept.fields();
    }

    /** What was put aside, the last one first. */
    public List<Map<String, String>> asides() {
        return newestFirst().stream().map(Aside::fields).toList();
    }

    private List<Aside> newestFirst() {
        return asides.stream()
                .sorted(Comparator.comparing(Aside::revision).reversed())
                .toList();
    }

    @Override
    public Optional<TypedForm> find() {
        return Optional.ofNullable(kept)
                .map(typing -> new TypedForm(typing.fields(), typing.start(), revision, AT, newestFirst()));
    }

    @Override
    public Saving save(Typing typing, long over) {
        Typing there = kept;
        boolean isFree = there == null || revision == over || there.window().equals(typing.window());
        asides.removeIf(aside -> aside.window().equals(typing.window()));
        if (there == null || isFree) {
            kept = typing;
            revision = ++revisions;
            return new Saving.Kept(revision);
        }
        if (there.fields().equals(typing.fields())) {
            return new Saving.Kept(revision);
        }
        asides.add(new Aside(typing.window(), typing.fields(), typing.start(), ++revisions, AT));
        return new Saving.Meanwhile(find().orElseThrow());
    }

    @Override
    public void settle(Aside seen) {
        asides.removeIf(aside -> aside.window().equals(seen.window()) && aside.revision() == seen.revision());
    }

    @Override
    public void discard(long seen) {
        if (kept == null || revision != seen) {
            return;
        }
        kept = null;
        newestFirst().stream().findFirst().ifPresent(newest -> {
            asides.remove(newest);
            kept = new Typing(newest.window(), newest.fields(), newest.start());
            revision = newest.revision();
        });
    }
}
