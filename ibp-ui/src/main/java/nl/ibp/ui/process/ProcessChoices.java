package nl.ibp.ui.process;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.monitoring.MapVersion;
import org.jspecify.annotations.Nullable;

/** Which process is drawn, which of its versions, and by what it is coloured. */
class ProcessChoices extends Div {

    private final Select<String> process = new Select<>();
    private final Select<MapVersion> version = new Select<>();
    private final Select<MapColour> colour = new Select<>();
    private final List<MapVersion> versions;
    private @Nullable ProcessAsked shown;

    /** @param changed is told of each other question */
    ProcessChoices(List<MapVersion> versions, boolean tellsVersionsApart, Consumer<ProcessAsked> changed) {
        this.versions = versions;
        addClassNames("process-choices", "no-print");
        process.setLabel(getTranslation("processes.process"));
        process.setItems(
                versions.stream().map(one -> one.model().process()).distinct().toList());
        process.setItemLabelGenerator(id -> getTranslation("processes.process." + id));
        process.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                changed.accept(shown.drawing(change.getValue()));
            }
        });
        version.setLabel(getTranslation("processes.version"));
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(getTranslation("processes.version.all"));
        version.setPlaceholder(getTranslation("processes.version.all"));
        version.setItemLabelGenerator(this::word);
        version.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                changed.accept(shown.following(
                        change.getValue() == null
                                ? null
                                : change.getValue().model().number()));
            }
        });
        version.setVisible(tellsVersionsApart);
        colour.setLabel(getTranslation("processes.colour"));
        colour.setItems(MapColour.values());
        colour.setItemLabelGenerator(one -> getTranslation("processes.colour." + one));
        colour.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                changed.accept(shown.in(change.getValue()));
            }
        });
        add(process, version, colour);
    }

    private String word(@Nullable MapVersion one) {
        return one == null
                ? getTranslation("processes.version.all")
                : getTranslation(
                        "processes.version.one",
                        one.model().number(),
                        Formats.in(getLocale()).shortDate(OfficialTime.dayOf(one.deployedAt())));
    }

    void show(ProcessAsked asked) {
        shown = asked;
        process.setValue(asked.process());
        List<MapVersion> own = versions.stream()
                .filter(one -> one.model().process().equals(asked.process()))
                .toList();
        version.setItems(own);
        version.setValue(own.stream()
                .filter(one -> asked.version() != null && one.model().number() == asked.version())
                .findFirst()
                .orElse(null));
        colour.setValue(asked.colour());
    }
}
