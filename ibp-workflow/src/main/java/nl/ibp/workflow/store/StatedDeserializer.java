package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import nl.ibp.domain.Stated;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StatedSerializer} writes, with the type of the value that the place it stands in declares. */
@SuppressWarnings("rawtypes")
class StatedDeserializer extends StdDeserializer<Stated> implements ContextualDeserializer {

    private final @Nullable JavaType valueType;

    StatedDeserializer() {
        this(null);
    }

    private StatedDeserializer(@Nullable JavaType valueType) {
        super(Stated.class);
        this.valueType = valueType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new StatedDeserializer(context.getContextualType().containedType(0));
    }

    @Override
    public Stated deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        if (node.isObject()) {
            return Stated.of(context.<Object>readTreeAsValue(node.get(StatedSerializer.KNOWN), valueType));
        }
        if (StatedSerializer.PRO_MEMORIE.equals(node.asText())) {
            return Stated.proMemorie();
        }
        return (Stated) context.handleUnexpectedToken(Stated.class, parser);
    }

    @Override
    public Stated getNullValue(DeserializationContext context) {
        return Stated.unstated();
    }
}
