package org.impactmodel.scoring;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this library, written into its resources by the build. */
final class Library {

    static final String VERSION = ResourceBundle.getBundle("org.impactmodel.scoring.library", Locale.ROOT)
            .getString("version");

    private Library() {}
}
