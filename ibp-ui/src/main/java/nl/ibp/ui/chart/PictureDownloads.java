package nl.ibp.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.ibp.ui.export.TableFile;

/**
 * Offers a drawing on the page as a picture: as SVG, which can be enlarged, and as PNG, which every program shows. The
 * browser makes both out of what it shows, in light colours whatever its own are.
 */
public class PictureDownloads extends Div {

    private static final String SCRIPT = "picture.js";

    private final String title;
    private final Component drawing;
    private String source = "";
    private final NativeButton svg = new NativeButton("SVG");
    private final NativeButton png = new NativeButton("PNG");

    /** @param drawing has the SVG in it, and perhaps a legend */
    public PictureDownloads(String title, Component drawing) {
        this.title = title;
        this.drawing = drawing;
        addClassNames("downloads", "no-print");
        svg.setAriaLabel(getTranslation("chart.picture.svg", title));
        png.setAriaLabel(getTranslation("chart.picture.png", title));
        add(new Span(getTranslation("chart.picture")), svg, png);
    }

    /** Who must be named wherever the picture is shown. */
    public PictureDownloads naming(String author) {
        source = author;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        offer(svg, ".svg");
        offer(png, ".png");
    }

    private void offer(NativeButton button, String extension) {
        getElement()
                .executeJs(
                        "const [button, drawing, name, title, source] = [$0, $1, $2, $3, $4];"
                                + "button.onclick = () => import(new URL($5, document.baseURI))"
                                + ".then(m => m.save(drawing.querySelector('svg'), name, title, source))",
                        button.getElement(),
                        drawing.getElement(),
                        TableFile.fileName(title, extension),
                        title,
                        source,
                        SCRIPT);
    }
}
