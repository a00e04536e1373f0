package nl.ibp.domain.organisation;

import java.util.List;

public interface Bodies {

    List<Body> all();

    default Body get(BodyId id) {
        return all().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No body " + id));
    }

    default List<Body> of(BodyKind kind) {
        return all().stream().filter(body -> body.kind() == kind).toList();
    }
}
