package nl.ibp.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.fuzz.Mess;
import nl.ibp.web.ShownPage.Part;
import nl.ibp.web.WebBrowser.Message;

/** The fields that a button sends: those of the smallest part of the page that holds it and one in which one types. */
public final class FuzzedForm {

    private static final Set<String> TYPED = Set.of(
            "vaadin-text-field",
            "vaadin-text-area",
            "vaadin-email-field",
            "vaadin-password-field",
            "vaadin-big-decimal-field");

    /** By the property that says what was chosen. */
    private static final Map<String, String> CHOSEN = Map.of(
            "vaadin-checkbox", "checked",
            "vaadin-radio-group", "value",
            "vaadin-select", "value",
            "vaadin-date-picker", "value",
            "vaadin-integer-field", "value",
            "vaadin-checkbox-group", "value");

    private static final List<String> NUMBERS = List.of("", "-1", "0", "1", "99", "2147483647", "-2147483648");

    private final ShownPage page;
    private final List<Part> fields;

    public FuzzedForm(ShownPage page, Part button) {
        this.page = page;
        this.fields = fields(button);
    }

    private List<Part> fields(Part button) {
        Optional<Part> around = page.around(button);
        while (around.isPresent() && !isFrame(around.get())) {
            List<Part> inside =
                    page.within(around.get()).filter(FuzzedForm::isField).toList();
            if (inside.stream().anyMatch(FuzzedForm::isTyped)) {
                return inside;
            }
            around = page.around(around.get());
        }
        return List.of();
    }

    /** In which the search stands that is on every page. */
    private static boolean isFrame(Part part) {
        return part.tag().equals("body") || part.hasClass("frame") || part.hasClass("frame-top");
    }

    private static boolean isTyped(Part part) {
        return TYPED.contains(part.tag());
    }

    private static boolean isField(Part part) {
        return isTyped(part) || CHOSEN.containsKey(part.tag());
    }

    /** Fields in which one types or chooses, none where there is none of the first. */
    public List<Part> fields() {
        return fields;
    }

    /**
     * Chooses something everywhere, of what there is and what there is not.
     *
     * @return how many values
     */
    public int choose(Mess mess, Message message) {
        int chosen = 0;
        for (Part field : fields) {
            String property = CHOSEN.get(field.tag());
            if (property != null) {
                message.set(field, property, choice(mess, field));
                chosen++;
            }
        }
        return chosen;
    }

    private Object choice(Mess mess, Part field) {
        return switch (field.tag()) {
            case "vaadin-checkbox" -> mess.perhaps();
            case "vaadin-date-picker" -> mess.perhaps() ? "" : mess.day().toString();
            case "vaadin-integer-field" -> mess.oneOf(NUMBERS);
            case "vaadin-checkbox-group" -> List.of(mess.oneOf(keys(field, "vaadin-checkbox")));
            case "vaadin-radio-group" -> mess.perhaps() ? mess.text() : mess.oneOf(keys(field, "vaadin-radio-button"));
            default -> mess.perhaps() ? mess.text() : mess.oneOf(List.of("1", "2", "3", "4", "5"));
        };
    }

    private List<String> keys(Part group, String choice) {
        List<String> keys = page.within(group)
                .filter(part -> part.tag().equals(choice))
                .map(part -> part.property("value"))
                .toList();
        return keys.isEmpty() ? List.of("1") : keys;
    }

    /**
     * Types something everywhere, and at least once what no field takes.
     *
     * @return how many values
     */
    public int type(Mess mess, Message message) {
        List<Part> typed = fields.stream().filter(FuzzedForm::isTyped).toList();
        if (typed.isEmpty()) {
            return 0;
        }
        Part poisoned = mess.oneOf(typed);
        for (Part field : typed) {
            message.set(field, "value", field == poisoned ? mess.poison() : mess.text());
        }
        return typed.size();
    }
}
