package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.TwoTexts.Part;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import nl.ibp.workflow.typing.Typing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed into the fields of one form while it is typed, and brings it back. It stands above the fields and
 * says what was kept and when; where the same person typed something else in another window, or somebody else changed
 * what is stored meanwhile, it shows both and lets them choose. What is typed never goes to the log. A form names its
 * fields, fills in what it starts with, and calls {@link #comeBack}; after sending, {@link #sent}.
 */
public class KeptForm extends Composite<Div> {

    /**
     * What was typed elsewhere.
     *
     * @param revision which a choice replaces
     * @param aside where it was put aside before one came back; null where it is what stands at the place
     */
    private record Other(Rebased typed, Instant at, long revision, @Nullable Aside aside) {}

    private static final Logger LOG = LoggerFactory.getLogger(KeptForm.class);

    private final KeptPlace place;
    private final Map<String, KeptField<?>> fields = new LinkedHashMap<>();
    private final SaveIndicator indicator = new SaveIndicator();
    private final String window = UUID.randomUUID().toString();
    private final Div said = new Div();
    private final Div windows = new Div();
    private final Div colleagues = new Div();
    private boolean changesStored;
    private @Nullable Map<String, String> start;
    /** What was typed over what: as the start, but where one has to choose yet. */
    private Map<String, String> base = Map.of();

    private final Map<String, @Nullable String> mine = new HashMap<>();
    private @Nullable Other other;
    private @Nullable OtherWindow otherWindow;
    private long revision = TypedForm.NOTHING;
    private boolean filling;

    public KeptForm(KeptPlace place) {
        this.place = place;
        getContent().addClassName("kept-form");
        getContent().add(said, windows, colleagues);
        clear();
    }

    /** In the page of the moment. */
    public static KeptForm at(FormPlace place) {
        return new KeptForm(KeptPlaces.here(place));
    }

    /** @param name of the field, by which its text is found again in later versions too */
    public <V, C extends Component & HasValue<?, V>> KeptField<V> keep(String name, C component, FieldText<V> text) {
        KeptField<V> field = new KeptField<>(component, text);
        fields.put(name, field);
        field.onChange(() -> changed(field));
        return field;
    }

    /** For a field of which the kind alone says how it is kept. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <C extends Component & HasValue<?, ?>> void keep(String name, C component) {
        keep(name, (Component & HasValue) component, (FieldText) FieldText.of(component));
    }

    /** These fields are not there any more. */
    public void forget(Set<String> names) {
        fields.keySet().removeAll(names);
    }

    /** Says whether it is kept; for the foot of the form. */
    public SaveIndicator indicator() {
        return indicator;
    }

    /** What the form starts with is stored, and others may change it while something typed waits here. */
    public void changesWhatIsStored() {
        changesStored = true;
    }

    /** What the form starts with stands in its fields: now what was typed before takes its place, if anything was. */
    public void comeBack() {
        Map<String, String> stored = typed();
        start = stored;
        base = stored;
        find();
    }

    private void find() {
        try {
            place.find().ifPresent(this::bringBack);
        } catch (RuntimeException e) {
            // The form is of use without it.
            LOG.warn("Could not find what was typed: {}", e.getClass().getName());
            indicator.failed();
        }
    }

    private void bringBack(TypedForm kept) {
        revision = kept.revision();
        Rebased typed = rebased(kept.fields(), kept.start());
        if (typed.fields().equals(start) && kept.asides().isEmpty()) {
            // Somebody else did it meanwhile.
            discard();
            return;
        }
        show(typed);
        indicator.saved(timeOf(kept.savedAt()));
        showAside(kept);
        if (other == null) {
            say(getTranslation("typing.kept", when(kept.savedAt())), "typing.anew", this::beginAnew);
        }
    }

    private Rebased rebased(Map<String, String> typed, @Nullable Map<String, String> then) {
        Map<String, String> now = started();
        return Rebased.of(typed, then == null ? now : then, now);
    }

    private Map<String, String> started() {
        return Objects.requireNonNullElse(start, Map.of());
    }

    /** With what is to be chosen in it. */
    private void show(Rebased typed) {
        base = typed.start();
        fill(typed.fields());
        mine.clear();
        colleagues.removeAll();
        Set<String> disputed = typed.disputed(started());
        disputed.retainAll(fields.keySet());
        if (!disputed.isEmpty()) {
            ChangedMeanwhile changed = new ChangedMeanwhile();
            disputed.forEach(name -> mine.put(name, field(name).write()));
            disputed.forEach(name -> changed.add(
                    part(field(name), field(name).write(), started().get(name)), isMine -> choose(name, isMine)));
            colleagues.add(changed);
        }
        showOrHide();
    }

    // What was typed is there again when one thinks better of it.
    private void choose(String name, boolean isMine) {
        KeptField<?> field = field(name);
        String stored = started().get(name);
        if (!isMine && !Objects.equals(field.write(), stored)) {
            mine.put(name, field.write());
        }
        base = Rebased.with(base, name, stored);
        startWith(() -> field.read(isMine ? mine.get(name) : stored));
        save();
    }

    private KeptField<?> field(String name) {
        return Objects.requireNonNull(fields.get(name));
    }

    // What says the same as what stands here needs no choice.
    private void showAside(TypedForm kept) {
        for (Aside aside : kept.asides()) {
            Rebased there = rebased(aside.fields(), aside.start());
            if (!there.fields().equals(typed())) {
                showBoth(new Other(there, aside.savedAt(), kept.revision(), aside));
                return;
            }
            place.settle(aside);
        }
    }

    /** Fills in fields without keeping that. */
    public void startWith(Runnable proposal) {
        filling = true;
        try {
            proposal.run();
        } finally {
            filling = false;
        }
    }

    /** Puts these texts into the fields, and nothing into those that are not named. Filling one may bring others. */
    public void fill(Map<String, String> texts) {
        startWith(() -> {
            Set<String> done = new LinkedHashSet<>();
            while (!done.containsAll(fields.keySet())) {
                new ArrayList<>(fields.entrySet())
                        .stream().filter(field -> done.add(field.getKey())).forEach(field -> field.getValue()
                                .read(texts.get(field.getKey())));
            }
        });
    }

    /** What is in the fields, by their names; empty ones are left out. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, kept) -> {
            String text = kept.write();
            if (text != null) {
                typed.put(name, text);
            }
        });
        return typed;
    }

    private void changed(KeptField<?> field) {
        field.unmark();
        // Before it came back, what stands there is what the form starts with.
        if (!filling && start != null) {
            save();
        }
    }

    private void save() {
        try {
            Map<String, String> typed = typed();
            if (typed.equals(start) && other == null) {
                discard();
                indicator.saved(LocalTime.now(OfficialTime.ZONE));
            } else {
                went(save(typed));
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not keep what was typed: {}", e.getClass().getName());
            indicator.failed();
        }
    }

    private Saving save(Map<String, String> typed) {
        return place.save(new Typing(window, typed, changesStored ? base : null), revision);
    }

    private void discard() {
        place.discard(revision);
        revision = TypedForm.NOTHING;
    }

    private void went(Saving saving) {
        if (saving instanceof Saving.NotKept) {
            indicator.failed();
            return;
        }
        indicator.saved(LocalTime.now(OfficialTime.ZONE));
        if (saving instanceof Saving.Kept kept) {
            revision = kept.revision();
            goOn();
        } else if (saving instanceof Saving.Meanwhile meanwhile) {
            TypedForm there = meanwhile.other();
            showBoth(new Other(rebased(there.fields(), there.start()), there.savedAt(), there.revision(), null));
        }
    }

    // What was put aside before is still to be chosen from; what stood there meanwhile is gone, or is the same by now.
    private void goOn() {
        Other shown = other;
        if (shown != null && shown.aside() != null) {
            showBoth(new Other(shown.typed(), shown.at(), revision, shown.aside()));
        } else if (shown != null) {
            other = null;
            windows.removeAll();
            showOrHide();
        }
    }

    private void beginAnew() {
        Rebased before = new Rebased(typed(), base);
        show(new Rebased(started(), started()));
        save();
        say(getTranslation("typing.begun"), "typing.back", () -> take(before));
        focusFirst();
    }

    private void take(Rebased before) {
        said.removeAll();
        show(before);
        save();
        focusFirst();
    }

    private void showBoth(Other found) {
        if (other == null) {
            otherWindow = new OtherWindow(when(found.at()), this::takeHere, this::takeElsewhere);
            said.removeAll();
            show(windows, otherWindow);
        }
        other = found;
        Objects.requireNonNull(otherWindow)
                .compare(differences(typed(), found.typed().fields()));
    }

    private void takeHere() {
        settle(typed());
        focusFirst();
    }

    private void takeElsewhere() {
        Rebased mine = new Rebased(typed(), base);
        Rebased theirs = Objects.requireNonNull(other).typed();
        show(theirs);
        settle(theirs.fields());
        say(getTranslation("typing.elsewhere.taken"), "typing.here.back", () -> take(mine));
        focusFirst();
    }

    // Once more over what is there now: it may have been typed on there while one chose.
    private void settle(Map<String, String> chosen) {
        Other settled = Objects.requireNonNull(other);
        revision = settled.revision();
        other = null;
        windows.removeAll();
        showOrHide();
        try {
            went(save(chosen));
            if (other == null) {
                Optional.ofNullable(settled.aside()).ifPresent(place::settle);
                place.find().ifPresent(this::showAside);
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not keep what was chosen: {}", e.getClass().getName());
            indicator.failed();
        }
    }

    /**
     * Before it is sent, so that what is kept is what is sent. Sending what stands here chooses it.
     *
     * @throws Refused where something is typed that is no value of its field
     */
    public void beforeSending() {
        Refused.ifAny(mistakes());
        if (other == null) {
            saveAll();
        }
        if (other != null) {
            settle(typed());
        }
    }

    private List<Problem> mistakes() {
        List<Problem> mistakes = new ArrayList<>();
        fields.forEach((name, field) -> field.mistake()
                .filter(reason -> field.applies())
                .ifPresent(reason -> mistakes.add(Problem.of(name, reason))));
        return mistakes;
    }

    private void saveAll() {
        try {
            went(save(typed()));
        } catch (RuntimeException e) {
            LOG.warn("Could not keep what is sent: {}", e.getClass().getName());
        }
    }

    /** It was sent, so nothing is left to keep. The form can be used anew. */
    public void sent() {
        try {
            place.discard(revision);
        } catch (RuntimeException e) {
            // It was sent all the same.
            LOG.warn("Could not discard what was sent: {}", e.getClass().getName());
        }
        revision = TypedForm.NOTHING;
        other = null;
        clear();
    }

    /** Nothing that still comes from the fields is kept any more. */
    public void stop() {
        start = null;
    }

    /** Where the fields differ in two sets of texts, in words. */
    public List<Part> differences(Map<String, String> one, Map<String, String> other) {
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(one.get(field.getKey()), other.get(field.getKey())))
                .map(field -> part(field.getValue(), one.get(field.getKey()), other.get(field.getKey())))
                .toList();
    }

    private static Part part(KeptField<?> field, @Nullable String one, @Nullable String other) {
        return new Part(field.label(), field.words(one), field.words(other));
    }

    private void say(String message, String verb, Runnable action) {
        Button button = new Button(getTranslation(verb), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        show(said, new Notice(State.INFO, message).with(new Div(button)).announced());
    }

    private void show(Div part, Component notice) {
        part.removeAll();
        part.add(notice);
        showOrHide();
    }

    private void clear() {
        parts().forEach(Div::removeAll);
        showOrHide();
    }

    private void showOrHide() {
        parts().forEach(part -> part.setVisible(part.getComponentCount() > 0));
        getContent().setVisible(parts().anyMatch(Component::isVisible));
    }

    private Stream<Div> parts() {
        return Stream.of(said, windows, colleagues);
    }

    // The button that was pressed is gone.
    private void focusFirst() {
        fields.values().stream().findFirst().ifPresent(KeptField::focus);
    }

    private String when(Instant at) {
        Formats formats = Formats.in(getLocale());
        return formats.date(OfficialTime.dayOf(at)) + ", " + formats.time(timeOf(at));
    }

    private static LocalTime timeOf(Instant at) {
        return at.atZone(OfficialTime.ZONE).toLocalTime();
    }
}
