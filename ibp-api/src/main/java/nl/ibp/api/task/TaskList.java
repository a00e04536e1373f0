package nl.ibp.api.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of somebody's open work, and where it goes on. */
record TaskList(List<TaskItem> taken, @JsonProperty("_links") Links links) {

    /** @param volgende left out where there is no more */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(Link self, @Nullable Link volgende) {}

    record Link(String href) {}
}
