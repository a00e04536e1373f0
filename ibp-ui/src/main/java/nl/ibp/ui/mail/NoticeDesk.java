package nl.ibp.ui.mail;

import java.util.Locale;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.notice.NoticeChannel;
import nl.ibp.domain.notice.NoticeEvent;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.mail.ChoosingNotices;
import nl.ibp.workflow.mail.ChoosingNotices.NoticeSettings;
import nl.ibp.workflow.mail.ConfirmationKey;
import org.springframework.stereotype.Component;

/** What somebody can see and settle about being told, for the person of the moment. */
@Component
public class NoticeDesk {

    private final CurrentActor actor;
    private final ChoosingNotices choosing;
    private final RefusalTexts refusals;

    NoticeDesk(CurrentActor actor, ChoosingNotices choosing, RefusalTexts refusals) {
        this.actor = actor;
        this.choosing = choosing;
        this.refusals = refusals;
    }

    boolean isMailOn() {
        return choosing.isMailOn();
    }

    NoticeSettings settings(Locale language) {
        return choosing.settings(actor.get(), language);
    }

    void choose(Map<NoticeEvent, NoticeChannel> channels, Locale language, NoticeTimes times) {
        choosing.choose(actor.get(), channels, language, times);
    }

    void enterAddress(String address, Locale language) {
        choosing.enterAddress(actor.get(), address, language);
    }

    void forgetAddress() {
        choosing.forgetAddress(actor.get());
    }

    /** @throws nl.ibp.domain.Refused when it confirms nothing of this person's */
    public void confirm(ConfirmationKey key) {
        choosing.confirm(actor.get(), key);
    }

    public String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
