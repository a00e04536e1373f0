package nl.ibp.api.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param volgende left out where there is no more */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLinks(Link self, @Nullable Link volgende) {

    /** @param next where the next part begins; empty where there is no more */
    public static PageLinks of(Query query, Optional<String> next) {
        return new PageLinks(query.self(), next.map(query::next).orElse(null));
    }
}
