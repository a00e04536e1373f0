package nl.ibp.workflow;

import nl.ibp.domain.consultation.QuorumPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    private static final int USUAL_QUORUM = 50;

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }

    /** @param percentage more than this share must have answered; null or blank for {@link #USUAL_QUORUM} */
    @Bean
    QuorumPolicy consultationQuorum(@Value("${ibp.consultation.quorum.percentage:}") @Nullable Integer percentage) {
        return new QuorumPolicy(percentage == null ? USUAL_QUORUM : percentage);
    }
}
