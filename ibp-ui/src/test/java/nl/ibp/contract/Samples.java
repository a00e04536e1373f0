package nl.ibp.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.ibp.contract.Contract.Operation;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.submission.Attaching;
import org.springframework.beans.factory.BeanFactory;

/**
 * Something of Limburg for every operation to be asked of, new each time where asking may change it: a draft, which nobody
 * else may see, a proposal that its college decides about, and one that is decided. A new operation gets its place here.
 */
final class Samples {

    private static final String PROPOSALS = "/voorstellen/{id}";

    private final PathDriver paths;
    private final Attaching attaching;
    private final DossierPath decided;

    Samples(BeanFactory beans) {
        this.paths = new PathDriver(beans);
        this.attaching = beans.getBean(Attaching.class);
        this.decided = paths.chemelot().toStates();
    }

    String address(Operation operation) {
        return Contract.ROOT + path(operation.path());
    }

    private String path(String path) {
        if (path.equals("/adviezen") || path.equals("/besluiten")) {
            return path + "?voorstel=" + decided.id();
        }
        if (path.startsWith(PROPOSALS)) {
            return ofProposal(path);
        }
        if (path.startsWith("/taken/{id}")) {
            DossierPath submitted = paths.chemelot().submit();
            return path.replace(
                    "{id}", submitted.work().only(TaskKind.COLLEGE_DECIDES).id().toString());
        }
        Map<String, String> others = Map.of(
                "/adviezen/{id}",
                decided.dossier().consultations().get(0).id().toString(),
                "/besluiten/{id}",
                decided.id() + "-bestuur-1",
                "/provincies/{code}",
                "pv31",
                "/themas/{nummer}",
                "3");
        return others.containsKey(path) ? path.replaceAll("\\{\\w+}", others.get(path)) : path;
    }

    private String ofProposal(String path) {
        boolean isOfSubmitted = path.contains("/versies") || path.contains("/terugtrekkingen");
        DossierPath proposal = isOfSubmitted ? paths.chemelot().submit() : paths.chemelot();
        String filled = path.replace("{id}", proposal.id().toString()).replace("{nummer}", "1");
        return filled.contains("{bijlage}")
                ? filled.replace("{bijlage}", attached(proposal).toString())
                : filled;
    }

    private AttachmentId attached(DossierPath draft) {
        byte[] text = "Vertrouwelijk".getBytes(StandardCharsets.UTF_8);
        return attaching
                .attach(draft.lead(), draft.id(), "notitie.txt", text)
                .attachments()
                .get(0)
                .id();
    }
}
