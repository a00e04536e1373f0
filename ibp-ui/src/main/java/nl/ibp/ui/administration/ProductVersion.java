package nl.ibp.ui.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which version of the product runs. */
@Component
record ProductVersion(@Value("${ibp.version}") String number) {}
