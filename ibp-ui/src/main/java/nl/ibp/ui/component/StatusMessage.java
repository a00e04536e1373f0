package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;

/**
 * Where a page says what became of what somebody did there: read aloud (WCAG 2.2, 4.1.3), and brought into view for who
 * did it further down. It has to be on the page from the start, or what appears in it may go unread.
 */
public class StatusMessage extends Div {

    public StatusMessage() {
        getElement().setAttribute("role", "status");
    }

    /** In the place of what was said before. */
    public void say(Notice... what) {
        removeAll();
        add(what);
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }

    /** Everything for which it was refused. */
    public void say(Refused refused, Function<Problem, String> words) {
        say(refused.problems().stream()
                .map(problem -> Notice.wrong(words.apply(problem)))
                .toArray(Notice[]::new));
    }
}
