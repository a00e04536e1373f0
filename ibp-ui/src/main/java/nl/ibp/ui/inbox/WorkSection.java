package nl.ibp.ui.inbox;

import java.util.function.Consumer;
import nl.ibp.ui.component.Notice;

/** Something more on the page of my work than open tasks, such as what a chair keeps going. */
public interface WorkSection {

    /**
     * Makes it for one page.
     *
     * @param say shows what came of an action; what was pressed may be gone by then
     */
    WorkPart part(Consumer<Notice> say);
}
