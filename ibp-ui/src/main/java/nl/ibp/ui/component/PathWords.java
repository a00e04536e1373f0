package nl.ibp.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Says in a sentence what a stop of the path line shows, for who hears it instead of seeing it. */
final class PathWords {

    private final Locale locale;

    PathWords(Locale locale) {
        this.locale = locale;
    }

    String stop(PathStop stop, int index, int count) {
        String place = text("path.stop", index + 1, count, stop.label(), state(stop.state()));
        return withNotes(place, stop.notes());
    }

    String branch(PathStop stop, PathBranch branch) {
        return withNotes(text("path.branch", stop.label(), branch.label(), state(branch.state())), branch.notes());
    }

    String state(PathState state) {
        return text(state.textKey());
    }

    private static String withNotes(String place, List<String> notes) {
        return notes.isEmpty() ? place : place + ". " + String.join(", ", notes);
    }

    private String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }
}
