package nl.ibp.ui.component;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The outlines of the twelve provinces, as delivered; NOTICE names their source and licence. */
public record ProvinceShapes(String viewBox, List<Shape> provinces) {

    /** @param code the province's TOOI code, such as {@code pv25} */
    public record Shape(String code, String name, String path) {}

    public static final ProvinceShapes NETHERLANDS = read();

    private static ProvinceShapes read() {
        try (InputStream file = ProvinceShapes.class.getResourceAsStream("/map/netherlands-provinces.json")) {
            return new ObjectMapper()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                    .readValue(file, ProvinceShapes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
