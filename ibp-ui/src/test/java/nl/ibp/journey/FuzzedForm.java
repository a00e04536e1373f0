package nl.ibp.journey;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ibp.workflow.inbox.TaskKind;

/**
 * A form one types in, who fills it in and how they come to it. A new one gets its line here. Left out are those where
 * one only chooses, so that nothing can be sent that is not offered, and the draft, which keeps what is typed as it is.
 *
 * @param part class of the form, or of the dialog it stands in
 * @param clicks buttons that lead to it
 */
record FuzzedForm(String name, String seat, String address, String part, List<String> clicks) {

    private static final Set<TaskKind> WITHOUT_TEXT =
            Set.of(TaskKind.CHOOSE_AFTER_REFUSAL, TaskKind.ASSIGN_ROUTE, TaskKind.SEND_TO_MINISTER);

    static List<FuzzedForm> all(Stage stage) {
        List<FuzzedForm> all = new ArrayList<>();
        Sights.TASKS.forEach((kind, seat) -> {
            if (!WITHOUT_TEXT.contains(kind)) {
                all.add(new FuzzedForm(kind.name(), seat, stage.task(kind, seat), "TaskForm", List.of()));
            }
        });
        all.addAll(aboutWork(stage.task(TaskKind.CHECK_COMPLETENESS, "ipo-bureau")));
        all.addAll(onDossiers(stage));
        all.addAll(elsewhere());
        return all;
    }

    private static List<FuzzedForm> aboutWork(String task) {
        return List.of(
                dialog("a note", "ipo-bureau", task, "Noteer"),
                dialog("not for me", "ipo-bureau", task, "Niet voor mij"),
                dialog("a view to keep", "ipo-bureau", "werk", "Bewaar weergave"));
    }

    private static List<FuzzedForm> onDossiers(Stage stage) {
        return List.of(
                dialog("withdrawing", "beleid-gelderland", stage.dossier("Veluwe"), "Trek terug"),
                dialog("imposing secrecy", "gs-gelderland", stage.dossier("Food Valley"), "Leg geheimhouding op"),
                new FuzzedForm(
                        "a comment",
                        "beleid-gelderland",
                        stage.commented(),
                        "CommentForm",
                        List.of("Schrijf een opmerking")));
    }

    private static List<FuzzedForm> elsewhere() {
        return List.of(
                dialog("a milestone", "manager", "programma", "Meld stand"),
                new FuzzedForm("a mandate", "ipo-bestuur", "vergaderingen", "MandateForm", List.of()),
                new FuzzedForm("a theme", "beheer", "beheer/stamgegevens/thema/4", "ThemeForm", List.of()),
                dialog("a source of money", "beheer", "beheer/stamgegevens", "Voeg bron toe"),
                dialog("recess weeks", "beheer", "beheer/stamgegevens", "Voeg reces toe"),
                dialog("an account", "beheer", "beheer/functies", "Maak account"));
    }

    private static FuzzedForm dialog(String name, String seat, String address, String button) {
        return new FuzzedForm(name, seat, address, "Dialog", List.of(button));
    }

    Component open(Visit visit) {
        visit.open(address);
        for (String click : clicks) {
            _click(_find(Button.class, spec -> spec.withText(click)).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button " + click)));
            MockVaadin.clientRoundtrip();
        }
        return _find(Component.class, spec -> spec.withPredicate(this::isPart)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + part + " at " + address));
    }

    private boolean isPart(Component component) {
        Class<?> type = component.getClass();
        while (type != null && !type.getSimpleName().equals(part)) {
            type = type.getSuperclass();
        }
        return type != null;
    }
}
