package nl.ibp.workflow.states;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process opens a province's part after the board's decision. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningStatesFile {

    private final Proposals proposals;
    private final StatesFiles files;
    private final FundingSources sources;
    private final DossierWriter record;
    private final Clock clock;

    OpeningStatesFile(
            Proposals proposals, StatesFiles files, FundingSources sources, DossierWriter record, Clock clock) {
        this.proposals = proposals;
        this.files = files;
        this.sources = sources;
        this.record = record;
        this.clock = clock;
    }

    public StatesFile open(ProposalId id, ProvinceCode province) {
        RegionalProposal proposal = proposals.lock(id);
        StatesFile file = StatesFile.open(fileId(proposal, province), ownMoney(proposal, province), clock.instant());
        files.add(file);
        record.write(id, RecordedEvent.STATES_FILE_OPENED, Map.of("province", province.value()));
        return file;
    }

    private List<OwnMoney> ownMoney(RegionalProposal proposal, ProvinceCode province) {
        return proposal.currentContent().moneyLinesOf(province).stream()
                .filter(line -> sources.get(line.source()).provincesOwn())
                .filter(line -> !line.amount().isUnstated())
                .map(line -> new OwnMoney(line.source(), line.year(), line.amount()))
                .toList();
    }

    /** The decision table settled what the States are given. */
    public void involved(ProposalId id, ProvinceCode province, Involvement involvement) {
        StatesFile file = files.lock(fileId(proposals.lock(id), province));
        if (file.status() == StatesFileStatus.DRAFTING) {
            file.involve(involvement);
            files.save(file);
        }
    }

    private static StatesFileId fileId(RegionalProposal proposal, ProvinceCode province) {
        return new StatesFileId(proposal.id(), proposal.currentVersion().number(), province);
    }
}
