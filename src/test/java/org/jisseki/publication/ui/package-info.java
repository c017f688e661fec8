/** The release as the central coordinator sees it. */
@NullMarked
package org.jisseki.publication.ui;

import org.jspecify.annotations.NullMarked;
