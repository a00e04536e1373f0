package nl.ibp.workflow;

import nl.ibp.domain.consultation.QuorumPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }

    /** @param percentage setting {@code ibp.consultation.quorum-percentage}: more than this share must have answered */
    @Bean
    QuorumPolicy consultationQuorum(@Value("${ibp.consultation.quorum-percentage:50}") int percentage) {
        return new QuorumPolicy(percentage);
    }
}
