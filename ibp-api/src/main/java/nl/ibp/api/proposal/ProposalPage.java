package nl.ibp.api.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.ibp.api.request.PageLinks;

/** Some of the proposals that are looked for, and where it goes on. */
record ProposalPage(List<ProposalItem> voorstellen, @JsonProperty("_links") PageLinks links) {}
