package nl.ibp.workflow.demonstration;

import java.util.List;

/** What members and boards say in the demonstration, as {@code demonstration/phrases.json} has it. */
record Phrases(
        List<String> remarks,
        List<String> conditions,
        List<String> objections,
        List<String> returns,
        List<String> reasons) {}
