package nl.ibp.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something that cannot be undone. */
public class Question extends ConfirmDialog {

    /** @param verb what is done when the answer is yes; title and button say it */
    public Question(String verb, String text, String cancel) {
        setHeader(verb);
        setText(text);
        setConfirmText(verb);
        setCancelable(true);
        setCancelText(cancel);
    }

    // Tells assistive technology that the page behind it is out of reach; the component keeps the focus inside.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this._overlayElement.setAttribute('aria-modal', 'true')");
    }
}
