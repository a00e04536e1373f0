package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class OnePieceTest {

    @Test
    void keepsLinesAndWhatLooksLikeMarkup() {
        Span reasons = new Span("een\n\ntwee <b>drie</b> & vier");
        reasons.addClassName("passage");
        Div part = new Div(reasons, new Paragraph("vijf"));

        OnePiece.join(part);

        assertThat(part.getElement().getProperty("innerHTML"))
                .isEqualTo("<span class=\"passage\">een\n\ntwee &lt;b&gt;drie&lt;/b&gt; &amp; vier</span><p>vijf</p>");
        assertThat(part.getChildren()).isEmpty();
    }
}
