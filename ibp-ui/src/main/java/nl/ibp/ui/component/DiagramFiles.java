package nl.ibp.ui.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the browser finds what draws process diagrams. The library's version is the build's business alone. */
final class DiagramFiles {

    static final String SCRIPT = "process-diagram.js";
    static final String LIBRARY = library();

    private static final String ROOT = "META-INF/resources/";

    private DiagramFiles() {}

    private static String library() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources(
                            "classpath*:META-INF/resources/webjars/bpmn-visualization/*/dist/bpmn-visualization.min.js");
            String url = found[0].getURL().toString();
            return url.substring(url.indexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
