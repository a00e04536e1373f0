package nl.ibp.api.task;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.ibp.api.request.PageLinks;

/** Some of somebody's open work, and where it goes on. */
record TaskList(List<TaskItem> taken, @JsonProperty("_links") PageLinks links) {}
