package nl.ibp.ui.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.mail.Contact;
import org.jspecify.annotations.Nullable;

/** Where somebody's mail goes: giving an address, and taking it back. It counts once it is confirmed from there. */
public class MailAddressSection extends Section {

    private final NoticeDesk desk;
    private final Consumer<Notice> done;
    private final Div content = new Div();
    private final EmailField field = new EmailField(getTranslation("mail.address.new"));

    /** @param done gets what to say: what was done */
    public MailAddressSection(NoticeDesk desk, Consumer<Notice> done) {
        this.desk = desk;
        this.done = done;
        addClassNames("card", "stack");
        content.addClassName("stack-l");
        field.setHelperText(getTranslation("mail.address.help"));
        field.setMaxLength(MailAddress.LONGEST);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.EMAIL);
        add(new H2(getTranslation("mail.address.title")), new Paragraph(getTranslation("mail.address.explained")));
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        Contact contact = desk.settings(getLocale()).contact();
        if (!desk.isMailOn()) {
            content.add(new Notice(State.INFO, getTranslation("mail.off.what")).withTitle(getTranslation("mail.off")));
        }
        content.add(facts(contact));
        if (desk.isMailOn()) {
            content.add(form());
        }
        if (contact.address() != null || contact.pending() != null) {
            content.add(new Div(new Button(getTranslation("mail.address.forget"), click -> ask())));
        }
    }

    private DefinitionList facts(Contact contact) {
        DefinitionList facts = new DefinitionList().add(getTranslation("mail.address.used"), shown(contact.address()));
        return contact.pending() == null
                ? facts
                : facts.add(getTranslation("mail.address.pending"), shown(contact.pending()));
    }

    private String shown(@Nullable MailAddress address) {
        return address == null ? getTranslation("mail.address.none") : address.value();
    }

    private Div form() {
        Button send = new Button(getTranslation("mail.address.ask"), click -> enter());
        Div form = new Div(field, new Div(send));
        form.addClassName("form");
        return form;
    }

    private void enter() {
        try {
            desk.enterAddress(field.getValue(), getLocale());
        } catch (Refused refused) {
            field.setErrorMessage(refused.problems().stream()
                    .map(problem -> desk.words(problem, getLocale()))
                    .collect(Collectors.joining(" ")));
            field.setInvalid(true);
            field.focus();
            return;
        }
        String asked = field.getValue().strip();
        field.clear();
        field.setInvalid(false);
        again();
        done.accept(new Notice(State.DONE, getTranslation("mail.address.asked", asked)));
    }

    // The button that was clicked is gone; the keyboard goes on from here.
    private void again() {
        show();
        field.focus();
    }

    private void ask() {
        Question question = new Question(
                getTranslation("mail.address.forget"),
                getTranslation("mail.address.forget.what"),
                getTranslation("mail.cancel"));
        question.addConfirmListener(confirmed -> {
            desk.forgetAddress();
            again();
            done.accept(new Notice(State.DONE, getTranslation("mail.address.forgotten")));
        });
        question.open();
    }
}
