package nl.ibp.ui.component;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Languages;

/**
 * Words as the sources have them: Dutch in every language, and read aloud as such, with the meaning of PM wherever it
 * stands in them.
 */
public class SourceText extends Span {

    private static final String PRO_MEMORIE = "\\bPM\\b";

    public SourceText(String words) {
        getElement().setAttribute("lang", Languages.DUTCH.getLanguage());
        String[] parts = words.split(PRO_MEMORIE, -1);
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) {
                add(new ProMemorie());
            }
            add(new Text(parts[index]));
        }
    }

    /** What is known, PM, or that the source says nothing. */
    public static Span of(Stated<String> stated) {
        if (stated.isProMemorie()) {
            return new ProMemorie();
        }
        return stated.known().<Span>map(SourceText::new).orElseGet(SourceText::unstated);
    }

    private static Span unstated() {
        Span nothing = new Span();
        nothing.setText(nothing.getTranslation("programme.unstated"));
        nothing.addClassName("muted");
        return nothing;
    }
}
