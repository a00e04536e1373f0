package nl.ibp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.fuzz.Mess;

/** Something that could be sent, in which chance changes values, and one of them into what no field takes. */
final class MessyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private record Place(JsonNode value, Consumer<JsonNode> put) {}

    private final JsonNode body;
    private final Mess mess;

    MessyJson(JsonNode body, Mess mess) {
        this.body = body;
        this.mess = mess;
    }

    /** @return how many values were changed */
    int mix() {
        int changed = 0;
        for (Place place : places()) {
            if (mess.perhaps() && mess.perhaps()) {
                place.put().accept(something());
                changed++;
            }
        }
        return changed + 1;
    }

    /** One of its texts; where there is none, under a name that nobody knows. */
    JsonNode poisoned() {
        List<Place> texts =
                places().stream().filter(place -> place.value().isTextual()).toList();
        JsonNode poison = NODES.textNode(mess.poison());
        if (texts.isEmpty()) {
            ((ObjectNode) body).set("onbekend", poison);
        } else {
            mess.oneOf(texts).put().accept(poison);
        }
        return body;
    }

    private JsonNode something() {
        return mess.oneOf(List.of(
                NODES.textNode(mess.text()),
                NODES.textNode(mess.day().toString()),
                NODES.nullNode(),
                NODES.booleanNode(mess.perhaps()),
                NODES.numberNode(new BigDecimal("1e400")),
                NODES.numberNode(Long.MIN_VALUE),
                NODES.numberNode(-0.5),
                NODES.arrayNode().add(mess.text()),
                NODES.objectNode().put(mess.text(), 1)));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(body, places);
        return places;
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> add(new Place(object.get(name), value -> object.set(name, value)), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                add(new Place(array.get(i), value -> array.set(index, value)), places);
            }
        }
    }

    private static void add(Place place, List<Place> places) {
        places.add(place);
        collect(place.value(), places);
    }
}
