package org.impactmodel.scoring;

import java.util.Locale;
import java.util.ResourceBundle;

/** This library, as results name it. */
public final class Library {

    /** Its version, written into its resources by the build. */
    public static final String VERSION = ResourceBundle.getBundle("org.impactmodel.scoring.library", Locale.ROOT)
            .getString("version");

    private Library() {}
}
