package nl.ibp.ui.proposal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every element that the process table shows has its name in both languages. */
class ProcessTextsTest {

    /** These belong to no proposal, so no dossier shows them. */
    private static final Set<String> NOT_SHOWN = Set.of("daily-round.bpmn", "college-change.bpmn");

    private final TextsOfProduct texts = new TextsOfProduct();

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"))
                .filter(model -> !NOT_SHOWN.contains(model.getFilename()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsEveryElementInDutchAsTheModelDoes(Resource model) throws IOException {
        Map<String, String> names = names(model);

        assertThat(names).isNotEmpty();
        names.forEach((element, name) -> assertThat(texts.getTranslation("process." + element, Languages.DUTCH))
                .as(element)
                .isEqualTo(name));
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasAnEnglishNameForEveryElement(Resource model) throws IOException {
        names(model)
                .forEach((element, name) -> assertThat(texts.getTranslation("process." + element, Languages.ENGLISH))
                        .as(element)
                        .isNotBlank()
                        .isNotEqualTo(name));
    }

    private static Map<String, String> names(Resource model) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream xml = model.getInputStream()) {
            Bpmn.readModelFromStream(xml).getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> node.getName() != null && !node.getName().isBlank())
                    // Labels may be broken over lines in the drawing.
                    .forEach(node -> names.put(
                            node.getId(), node.getName().replaceAll("\\s+", " ").strip()));
        }
        return names;
    }
}
