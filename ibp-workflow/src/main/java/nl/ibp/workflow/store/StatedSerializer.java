package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import nl.ibp.domain.Stated;

/** {@code {"known": …}}, {@code "PM"} or {@code null}. */
@SuppressWarnings("rawtypes")
class StatedSerializer extends StdSerializer<Stated> {

    static final String KNOWN = "known";
    static final String PRO_MEMORIE = "PM";

    StatedSerializer() {
        super(Stated.class);
    }

    @Override
    public void serialize(Stated stated, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (stated instanceof Stated.Known<?> known) {
            json.writeStartObject();
            provider.defaultSerializeField(KNOWN, known.value(), json);
            json.writeEndObject();
        } else if (stated.isProMemorie()) {
            json.writeString(PRO_MEMORIE);
        } else {
            json.writeNull();
        }
    }
}
