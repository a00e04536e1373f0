package nl.ibp.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Finds every model at the folder's root, so that a new one is checked without being listed here. */
final class ModelFiles {

    private static final Map<Path, BpmnModelInstance> READ = new ConcurrentHashMap<>();

    private ModelFiles() {}

    static Stream<Path> bpmn() {
        return withExtension(".bpmn").stream();
    }

    static Stream<Path> dmn() {
        return withExtension(".dmn").stream();
    }

    static BpmnModelInstance read(Path file) {
        return READ.computeIfAbsent(file, path -> Bpmn.readModelFromFile(path.toFile()));
    }

    private static List<Path> withExtension(String extension) {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
