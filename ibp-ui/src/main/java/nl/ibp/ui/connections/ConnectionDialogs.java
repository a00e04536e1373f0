package nl.ibp.ui.connections;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ibp.domain.Text;
import nl.ibp.domain.event.EventKind;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.event.KeepingSubscriptions.Begun;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.WantedSubscription;
import nl.ibp.workflow.typing.FormPlace;

/** The questions that an administrator answers about a connection. */
class ConnectionDialogs {

    private static final String PLACE = ConnectionsView.PATH;

    private final ConnectionDesk desk;
    private final ConnectionWords words;

    ConnectionDialogs(ConnectionDesk desk, Locale locale) {
        this.desk = desk;
        this.words = new ConnectionWords(locale);
    }

    /** @param done gets the name, and what was made */
    void begin(BiConsumer<String, Begun> done) {
        FormDialog dialog = dialog(FormPlace.of(PLACE + "/nieuw"), "connections.begin", "connections.begin.what");
        Fields fields = fields(dialog, words.text("connections.token.help"));
        AtomicReference<Begun> begun = new AtomicReference<>();
        dialog.ask(
                () -> begun.set(desk.begin(fields.wanted())), () -> done.accept(fields.name.getValue(), begun.get()));
    }

    /** @param done gets the new secret, where it is another receiver by now */
    void change(Subscription present, Consumer<Optional<String>> done) {
        FormDialog dialog =
                dialog(FormPlace.of(PLACE, present.id(), "wijzigen"), "connections.change", "connections.change.what");
        Fields fields = fields(dialog, words.text("connections.token.stays"));
        fields.token.setRequiredIndicatorVisible(false);
        fields.name.setValue(present.name());
        fields.address.setValue(present.address().toString());
        fields.kinds.setValue(present.kinds());
        dialog.changesWhatIsStored();
        AtomicReference<Optional<String>> secret = new AtomicReference<>(Optional.empty());
        dialog.ask(() -> secret.set(desk.change(present.id(), fields.wanted())), () -> done.accept(secret.get()));
    }

    /** @param done gets how much is told once more */
    void replay(SubscriptionId id, Consumer<Integer> done) {
        FormDialog dialog =
                dialog(FormPlace.of(PLACE, id, "herhalen"), "connections.replay", "connections.replay.what");
        DateField from = dialog.field("from", new DateField(words.text("connections.replay.from")));
        from.setValue(desk.today());
        AtomicReference<Integer> again = new AtomicReference<>(0);
        dialog.ask(() -> again.set(desk.replay(id, from.getValue())), () -> done.accept(again.get()));
    }

    private FormDialog dialog(FormPlace place, String verb, String explanation) {
        return new FormDialog(
                words.text(verb), words.text(explanation), problem -> desk.words(problem, words.locale()), place);
    }

    private record Fields(
            TextField name, TextField address, PasswordField token, MultiSelectComboBox<EventKind> kinds) {

        WantedSubscription wanted() {
            return new WantedSubscription(name.getValue(), address.getValue(), kinds.getValue(), token.getValue());
        }
    }

    private Fields fields(FormDialog dialog, String tokenHelp) {
        TextField name = dialog.field("name", new TextField(words.text("connections.name")));
        name.setMaxLength(Text.LINE);
        name.setHelperText(words.text("connections.name.help"));
        TextField address = dialog.field("address", new TextField(words.text("connections.address")));
        address.setPlaceholder("https://");
        address.setHelperText(words.text("connections.address.help"));
        PasswordField token = dialog.field("token", new PasswordField(words.text("connections.token")));
        token.setAutocomplete(Autocomplete.OFF);
        token.setHelperText(tokenHelp);
        return new Fields(name, address, token, kinds(dialog));
    }

    private MultiSelectComboBox<EventKind> kinds(FormDialog dialog) {
        MultiSelectComboBox<EventKind> kinds = new MultiSelectComboBox<>(words.text("connections.kinds"));
        kinds.setItems(Arrays.stream(EventKind.values())
                .sorted(Comparator.comparing(words::kind))
                .toList());
        kinds.setItemLabelGenerator(words::kind);
        kinds.setPlaceholder(words.text("connections.kinds.all"));
        kinds.setHelperText(words.text("connections.kinds.help"));
        dialog.field("kinds", kinds, FieldText.someOf(kinds, EventKind::name));
        kinds.setRequiredIndicatorVisible(false);
        return kinds;
    }
}
