package nl.ibp.workflow.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.administration.RunningPart;
import nl.ibp.workflow.administration.RunningPart.Step;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of running processes where they wait, by the names of the model they follow. */
@Component
class RunningParts {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Proposals proposals;

    RunningParts(RuntimeService runtime, RepositoryService repository, Proposals proposals) {
        this.runtime = runtime;
        this.repository = repository;
        this.proposals = proposals;
    }

    /** In the order of the dossiers. */
    List<RunningPart> of(ProcessDefinition definition) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).list().stream()
                .map(process -> part(process, definition))
                .sorted(Comparator.comparing(RunningPart::number))
                .toList();
    }

    private RunningPart part(ProcessInstance process, ProcessDefinition definition) {
        Optional<ProposalId> proposal =
                Optional.ofNullable(process.getBusinessKey()).flatMap(ProposalId::parse);
        String number = proposal.flatMap(proposals::find)
                .map(found -> found.number().toString())
                .orElse("");
        return new RunningPart(
                process.getId(), proposal.orElse(null), number, definition.getVersion(), steps(process, definition));
    }

    private List<Step> steps(ProcessInstance process, ProcessDefinition definition) {
        List<String> elements = new ArrayList<>();
        leaves(runtime.getActivityInstance(process.getId()), elements);
        return elements.stream()
                .distinct()
                .map(element -> step(definition.getId(), element))
                .toList();
    }

    private static void leaves(ActivityInstance instance, List<String> elements) {
        if (instance.getChildActivityInstances().length == 0) {
            elements.add(instance.getActivityId());
        }
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            leaves(child, elements);
        }
    }

    Step step(String definition, String element) {
        return new Step(
                element, name(repository.getBpmnModelInstance(definition).getModelElementById(element), element));
    }

    private static String name(@Nullable ModelElementInstance element, String id) {
        return element instanceof FlowElement flow && flow.getName() != null
                ? flow.getName().replaceAll("\\s+", " ")
                : id;
    }
}
