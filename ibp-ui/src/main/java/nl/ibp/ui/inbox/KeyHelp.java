package nl.ibp.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.ui.component.DefinitionList;

/** Which keys there are; single letters can be switched off, which the browser remembers. */
class KeyHelp extends Dialog {

    KeyHelp() {
        setHeaderTitle(getTranslation("marks.keys"));
        DefinitionList keys = new DefinitionList()
                .add(getTranslation("marks.keys.move"), getTranslation("marks.keys.move.what"))
                .add("Enter", getTranslation("marks.keys.open"))
                .add(getTranslation("marks.keys.space"), getTranslation("marks.keys.look"));
        for (WorkKey key : WorkKey.values()) {
            keys.add(key.letter(), getTranslation("marks.keys." + key));
        }
        keys.add("x", getTranslation("marks.keys.choose"))
                .add("Shift+X", getTranslation("marks.keys.range"))
                .add("m", getTranslation("marks.keys.many"));
        keys.add("f", getTranslation("marks.keys.filter"))
                .add("?", getTranslation("marks.keys.help"))
                .add("Ctrl+Enter", getTranslation("marks.keys.send"))
                .add("Alt+N", getTranslation("marks.keys.next"));
        Checkbox letters = new Checkbox(getTranslation("marks.keys.letters"), true);
        letters.addAttachListener(attached -> letters.getElement()
                .executeJs("import(new URL('work-keys.js', document.baseURI)).then(keys => keys.switchLetters(this))"));
        Div content = new Div(new Paragraph(getTranslation("marks.keys.where")), keys, letters);
        content.addClassNames("stack", "key-help");
        add(content);
        getFooter().add(new Button(getTranslation("marks.keys.close"), click -> close()));
    }
}
