/** How what programs send is read, and how each answer to something new is given once. */
@NullMarked
package nl.ibp.api.request;

import org.jspecify.annotations.NullMarked;
