/** By which way and when people are told of what concerns them. */
@NullMarked
package nl.ibp.domain.notice;

import org.jspecify.annotations.NullMarked;
