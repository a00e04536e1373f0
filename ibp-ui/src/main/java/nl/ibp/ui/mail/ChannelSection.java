package nl.ibp.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.mail.ChoosingNotices.NoticeSettings;

/** Of what somebody is told, by which way, and when mail may come and in which language. */
public class ChannelSection extends Section {

    private final NoticeDesk desk;
    private final Consumer<Notice> done;
    private final Map<NoticeEvent, Select<NoticeChannel>> channels = new EnumMap<>(NoticeEvent.class);
    private final Select<LocalTime> quietFrom = hours("mail.quiet.from");
    private final Select<LocalTime> quietUntil = hours("mail.quiet.until");
    private final Checkbox quietWeekend = new Checkbox(getTranslation("mail.quiet.weekend"));
    private final Select<LocalTime> digestAt = hours("mail.digest.at");
    private final Select<Locale> language = new Select<>();

    /** @param done gets what to say: what was done */
    public ChannelSection(NoticeDesk desk, Consumer<Notice> done) {
        this.desk = desk;
        this.done = done;
        addClassNames("card", "stack");
        language.setLabel(getTranslation("mail.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("mail.language." + one.getLanguage()));
        Button save = new Button(getTranslation("mail.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        quietUntil.setHelperText(getTranslation("mail.quiet.help"));
        add(
                new H2(getTranslation("mail.channels.title")),
                new Paragraph(getTranslation("mail.channels.explained")),
                form(eventFields()),
                new H3(getTranslation("mail.times.title")),
                form(Stream.of(quietFrom, quietUntil, quietWeekend, digestAt, language)),
                new Div(save));
        show(desk.settings(getLocale()));
    }

    private static Div form(Stream<? extends Component> fields) {
        Div form = new Div();
        form.addClassName("form");
        fields.forEach(form::add);
        return form;
    }

    private Stream<Select<NoticeChannel>> eventFields() {
        return Arrays.stream(NoticeEvent.values()).map(event -> {
            Select<NoticeChannel> field = new Select<>();
            field.setLabel(getTranslation("mail.event." + event));
            field.setItems(channelsFor(event));
            field.setItemLabelGenerator(channel -> getTranslation("mail.channel." + channel));
            channels.put(event, field);
            return field;
        });
    }

    // Work stands on the page of one's work, whatever one chooses.
    private static List<NoticeChannel> channelsFor(NoticeEvent event) {
        return Arrays.stream(NoticeChannel.values())
                .filter(channel -> event != NoticeEvent.NEW_WORK || channel != NoticeChannel.NONE)
                .toList();
    }

    private Select<LocalTime> hours(String label) {
        Select<LocalTime> field = new Select<>();
        field.setLabel(getTranslation(label));
        field.setItems(
                IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList());
        field.setItemLabelGenerator(time -> Formats.in(getLocale()).time(time));
        return field;
    }

    private void show(NoticeSettings settings) {
        settings.channels().forEach((event, channel) -> {
            boolean offered = channelsFor(event).contains(channel);
            field(event).setValue(offered ? channel : NoticeChannel.IN_APP);
        });
        NoticeTimes times = settings.contact().times();
        quietFrom.setValue(times.quietFrom());
        quietUntil.setValue(times.quietUntil());
        quietWeekend.setValue(times.quietWeekend());
        digestAt.setValue(times.digestAt());
        language.setValue(settings.contact().language());
    }

    private Select<NoticeChannel> field(NoticeEvent event) {
        return Objects.requireNonNull(channels.get(event));
    }

    private void save() {
        Map<NoticeEvent, NoticeChannel> chosen = new EnumMap<>(NoticeEvent.class);
        channels.forEach((event, field) -> chosen.put(event, field.getValue()));
        desk.choose(
                chosen,
                language.getValue(),
                new NoticeTimes(
                        quietFrom.getValue(), quietUntil.getValue(), quietWeekend.getValue(), digestAt.getValue()));
        done.accept(new Notice(State.DONE, getTranslation("mail.saved")));
    }
}
