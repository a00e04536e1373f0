package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Component;

/**
 * Draws figures anew when others did something, and leaves whoever reads where they are. Nothing changes while somebody is
 * in a field or a menu of the page: it does once they are out of it.
 */
class LiveFigures {

    private final Component page;
    private final Runnable show;
    private boolean isWaiting;

    LiveFigures(Component page, Runnable show) {
        this.page = page;
        this.show = show;
    }

    /** To be called with the page held. */
    void follow() {
        if (isWaiting) {
            return;
        }
        isWaiting = true;
        page.getElement().executeJs("return ibpFigures.whenNobodyChooses(this)").then(ready -> {
            isWaiting = false;
            show.run();
            page.getElement().executeJs("ibpFigures.goBack(this)");
        });
    }
}
