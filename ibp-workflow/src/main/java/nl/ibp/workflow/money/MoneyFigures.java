package nl.ibp.workflow.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may know of the money.
 *
 * @param total in which every amount counts once
 * @param rows whose sums may come to more than the total, where a proposal counts under several
 * @param ended of proposals that ended without a result, which count nowhere else
 * @param secret how many submitted dossiers are secret for the reader and count nowhere, whatever was asked
 * @param earliest when the first proposal was submitted that the reader may read, whatever was asked; null for none
 */
public record MoneyFigures(MoneySum total, MoneyRows rows, MoneySum ended, int secret, @Nullable LocalDate earliest) {}
