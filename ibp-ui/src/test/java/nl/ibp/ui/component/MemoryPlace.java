package nl.ibp.ui.component;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed in memory, by the rules of the server. */
public final class MemoryPlace implements KeptPlace {

    public static final Instant AT = Instant.parse("2026-05-04T12:02:00Z");

    private @Nullable TypedForm kept;
    private long revisions;

    /** What stands there; nothing where nothing is kept. */
    public Map<String, String> fields() {
        return kept == null ? Map.of() : kept.fields();
    }

    public @Nullable Aside aside() {
        return kept == null ? null : kept.aside();
    }

    @Override
    public Optional<TypedForm> find() {
        return Optional.ofNullable(kept);
    }

    @Override
    public Saving save(Map<String, String> fields, long over) {
        TypedForm there = kept;
        if (there == null || there.revision() == over) {
            kept = new TypedForm(Map.copyOf(fields), ++revisions, AT, there == null ? null : there.aside());
            return new Saving.Kept(revisions);
        }
        if (there.fields().equals(fields)) {
            return new Saving.Kept(there.revision());
        }
        kept = new TypedForm(there.fields(), there.revision(), there.savedAt(), new Aside(Map.copyOf(fields), AT));
        return new Saving.Meanwhile(there);
    }

    @Override
    public void settle() {
        TypedForm there = kept;
        kept = there == null ? null : new TypedForm(there.fields(), there.revision(), there.savedAt(), null);
    }

    @Override
    public void discard(long revision) {
        if (kept != null && kept.revision() == revision && kept.aside() == null) {
            kept = null;
        }
    }
}
