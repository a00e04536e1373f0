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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.component.TwoTexts.Part;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.Saving;
import nl.ibp.workflow.typing.TypedForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed into the fields of one form while it is typed, and brings it back. It stands above the fields and
 * says what was kept and when; where the same person typed something else in another window, it shows both and lets them
 * choose. What is typed never goes to the log. A form names its fields, fills in what it starts with, and calls
 * {@link #comeBack}; after sending, {@link #sent}.
 */
public class KeptForm extends Composite<Div> {

    /**
     * What was typed elsewhere.
     *
     * @param revision which a choice replaces
     * @param isAside it is not what stands at the place, but was put aside before one came back
     */
    private record Other(Map<String, String> fields, Instant at, long revision, boolean isAside) {}

    private static final Logger LOG = LoggerFactory.getLogger(KeptForm.class);

    private final KeptPlace place;
    private final Map<String, KeptField<?>> fields = new LinkedHashMap<>();
    private final SaveIndicator indicator = new SaveIndicator();
    private final Div compared = new Div();
    private @Nullable Map<String, String> start;
    private @Nullable Other other;
    private long revision = TypedForm.NOTHING;
    private boolean filling;

    public KeptForm(KeptPlace place) {
        this.place = place;
        getContent().addClassName("kept-form");
        getContent().setVisible(false);
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

    /** What the form starts with stands in its fields: now what was typed before takes its place, if anything was. */
    public void comeBack() {
        start = typed();
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
        fill(kept.fields());
        indicator.saved(timeOf(kept.savedAt()));
        TypedForm.Aside aside = kept.aside();
        if (aside == null) {
            say(getTranslation("typing.kept", when(kept.savedAt())), "typing.anew", this::beginAnew);
        } else {
            showBoth(new Other(aside.fields(), aside.savedAt(), kept.revision(), true));
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
                place.discard(revision);
                revision = TypedForm.NOTHING;
                indicator.saved(LocalTime.now(OfficialTime.ZONE));
            } else {
                went(place.save(typed, revision));
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not keep what was typed: {}", e.getClass().getName());
            indicator.failed();
        }
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
            showBoth(new Other(there.fields(), there.savedAt(), there.revision(), false));
        }
    }

    // What was put aside before is still to be chosen from; what stood there meanwhile is gone, or is the same by now.
    private void goOn() {
        Other shown = other;
        if (shown != null && shown.isAside()) {
            showBoth(new Other(shown.fields(), shown.at(), revision, true));
        } else if (shown != null) {
            other = null;
            place.settle();
            clear();
        }
    }

    private void beginAnew() {
        Map<String, String> before = typed();
        fill(Objects.requireNonNullElse(start, Map.of()));
        save();
        say(getTranslation("typing.begun"), "typing.back", () -> take(before));
        focusFirst();
    }

    private void take(Map<String, String> texts) {
        clear();
        fill(texts);
        save();
        focusFirst();
    }

    private void showBoth(Other found) {
        boolean isNew = other == null;
        other = found;
        compared.removeAll();
        compared.add(new TwoTexts(
                differences(typed(), found.fields()),
                getTranslation("typing.here"),
                getTranslation("typing.elsewhere")));
        if (isNew) {
            Button mine = new Button(getTranslation("typing.here.take"), click -> takeHere());
            mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Button theirs = new Button(getTranslation("typing.elsewhere.take"), click -> takeElsewhere());
            Div choices = new Div(mine, theirs);
            choices.addClassName("row");
            Notice notice = new Notice(State.WAITING_FOR_YOU, getTranslation("typing.both", when(found.at())))
                    .with(compared, choices);
            notice.getElement().setAttribute("role", "alert");
            show(notice);
        }
    }

    private void takeHere() {
        settle(typed());
        focusFirst();
    }

    private void takeElsewhere() {
        Map<String, String> mine = typed();
        Map<String, String> theirs = Objects.requireNonNull(other).fields();
        fill(theirs);
        settle(theirs);
        if (other == null) {
            say(getTranslation("typing.elsewhere.taken"), "typing.here.back", () -> take(mine));
        }
        focusFirst();
    }

    // Once more over what is there now: it may have been typed on there while one chose.
    private void settle(Map<String, String> chosen) {
        revision = Objects.requireNonNull(other).revision();
        other = null;
        clear();
        try {
            went(place.save(chosen, revision));
            if (other == null) {
                place.settle();
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not keep what was chosen: {}", e.getClass().getName());
            indicator.failed();
        }
    }

    /** Before it is sent, so that what is kept is what is sent. Sending what stands here chooses it. */
    public void beforeSending() {
        if (other == null) {
            saveAll();
        }
        if (other != null) {
            settle(typed());
        }
    }

    private void saveAll() {
        try {
            went(place.save(typed(), revision));
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
        show(new Notice(State.INFO, message).with(new Div(button)).announced());
    }

    private void show(Notice notice) {
        getContent().removeAll();
        getContent().add(notice);
        getContent().setVisible(true);
    }

    private void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
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
