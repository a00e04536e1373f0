package nl.ibp.ui.mail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.notice.DefaultChannelPolicy;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.mail.ChoosingNotices;
import nl.ibp.workflow.mail.ChoosingNotices.NoticeSettings;
import nl.ibp.workflow.mail.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody settles how they are told, and where their mail goes. */
class NoticeSettingsTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ME = new Actor(new PersonId("ik"), Set.of(new SeatId("manager")));

    private final ChoosingNotices choosing = mock(ChoosingNotices.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final NoticeDesk desk = new NoticeDesk(() -> ME, choosing, refusals);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(choosing.isMailOn()).thenReturn(true);
        when(refusals.text(any(), any()))
                .thenAnswer(
                        call -> "reden " + call.getArgument(0, Problem.class).reason());
        settled(null, null);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void showsWhatIsUsualAndSavesWhatIsChosen() {
        show(new ChannelSection(desk, UI.getCurrent()::add));
        assertThat(select("Te laat").getValue()).isEqualTo(NoticeChannel.MAIL);
        assertThat(select("Dagoverzicht om").getValue()).isEqualTo(LocalTime.of(8, 0));

        select("Nieuw werk").setValue(NoticeChannel.MAIL);
        select("Geen mail vanaf").setValue(LocalTime.of(22, 0));
        select("Weer mail vanaf").setValue(LocalTime.of(6, 0));
        _setValue(_get(Checkbox.class), false);
        select("Dagoverzicht om").setValue(LocalTime.of(16, 0));
        select("Taal van de mail").setValue(Languages.ENGLISH);
        _click(button("Bewaar"));

        Map<NoticeEvent, NoticeChannel> chosen = usual();
        chosen.put(NoticeEvent.NEW_WORK, NoticeChannel.MAIL);
        verify(choosing)
                .choose(
                        ME,
                        chosen,
                        Languages.ENGLISH,
                        new NoticeTimes(LocalTime.of(22, 0), LocalTime.of(6, 0), false, LocalTime.of(16, 0)));
        assertThat(text()).contains("Uw keuzes zijn bewaard.");
    }

    @Test
    void offersNoSilenceAboutNewWork() {
        show(new ChannelSection(desk, UI.getCurrent()::add));

        assertThat(select("Nieuw werk").getListDataView().getItems()).doesNotContain(NoticeChannel.NONE);
        assertThat(select("Te laat").getListDataView().getItems()).contains(NoticeChannel.NONE);
    }

    @Test
    void asksToConfirmAnAddress() {
        show(new MailAddressSection(desk, UI.getCurrent()::add));
        assertThat(text()).contains("nog geen adres");

        _setValue(_get(EmailField.class), "ik@provincie.example");
        settled(null, "ik@provincie.example");
        _click(button("Stuur bevestigingsmail"));

        verify(choosing).enterAddress(ME, "ik@provincie.example", Languages.DUTCH);
        assertThat(text()).contains("Wacht op bevestiging", "Er gaat een bevestigingsmail naar ik@provincie.example.");
    }

    @Test
    void keepsWhatWasTypedWhereItIsNoAddress() {
        doThrow(Refused.because("address", "NO_MAIL_ADDRESS")).when(choosing).enterAddress(any(), any(), any());
        show(new MailAddressSection(desk, UI.getCurrent()::add));

        _setValue(_get(EmailField.class), "ik");
        _click(button("Stuur bevestigingsmail"));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("reden NO_MAIL_ADDRESS");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("ik");
    }

    @Test
    void removesAnAddressOnlyAfterAQuestion() {
        settled("ik@provincie.example", null);
        show(new MailAddressSection(desk, UI.getCurrent()::add));
        assertThat(text()).contains("Mail gaat naar", "ik@provincie.example");

        _click(button("Verwijder mailadres"));
        verify(choosing, never()).forgetAddress(any());
        settled(null, null);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(choosing).forgetAddress(eq(ME));
        assertThat(text()).contains("Uw mailadres is verwijderd.", "nog geen adres");
    }

    @Test
    void saysSoWhereNothingIsMailed() {
        when(choosing.isMailOn()).thenReturn(false);

        show(new MailAddressSection(desk, UI.getCurrent()::add));

        assertThat(text()).contains("Mail staat uit");
        assertThat(_find(EmailField.class)).isEmpty();
    }

    private void settled(@Nullable String address, @Nullable String pending) {
        Contact contact = new Contact(
                ME.person(),
                address == null ? null : new MailAddress(address),
                address == null ? null : Fixtures.NOW,
                pending == null ? null : new MailAddress(pending),
                pending == null ? null : Fixtures.NOW,
                null,
                Languages.DUTCH,
                NoticeTimes.usual());
        when(choosing.settings(any(), any())).thenReturn(new NoticeSettings(contact, usual()));
    }

    private static Map<NoticeEvent, NoticeChannel> usual() {
        Map<NoticeEvent, NoticeChannel> usual = new EnumMap<>(NoticeEvent.class);
        for (NoticeEvent event : NoticeEvent.values()) {
            usual.put(event, DefaultChannelPolicy.channelOf(event));
        }
        return usual;
    }

    private static void show(Component section) {
        UI.getCurrent().add(section);
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
