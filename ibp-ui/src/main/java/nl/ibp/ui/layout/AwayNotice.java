package nl.ibp.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import nl.ibp.ui.component.Notice;

/**
 * Says on an open page that what was asked there failed, above everything, dialogs too, until somebody closes it. The page
 * itself stays as it is, with what was typed.
 */
final class AwayNotice extends Notification {

    private AwayNotice(String text, String close) {
        Button closing = new Button(close, click -> close());
        add(Notice.wrong(text).with(closing));
        setPosition(Position.TOP_CENTER);
        setDuration(0);
        setAssertive(true);
    }

    /** In the place of the one that was shown before: trying again five times is told once. */
    static void show(UI page) {
        Optional.ofNullable(ComponentUtil.getData(page, AwayNotice.class)).ifPresent(Notification::close);
        AwayNotice notice =
                new AwayNotice(page.getTranslation("layout.away.typed"), page.getTranslation("layout.away.close"));
        ComponentUtil.setData(page, AwayNotice.class, notice);
        notice.open();
    }
}
