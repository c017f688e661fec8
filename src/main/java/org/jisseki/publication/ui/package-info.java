/** The release as the central coordinator does it. */
@NullMarked
package org.jisseki.publication.ui;

import org.jspecify.annotations.NullMarked;
