package org.impactmodel.io.note;

import java.util.Arrays;

/** The way from the top of a document to where the reader stands. */
public final class Trail {

    private static final String INDEX = "";

    private String[] names = new String[16];
    private int[] indices = new int[16];
    private boolean[] indexed = new boolean[16];
    private int depth;

    /**
     * Steps into a property.
     *
     * @param name its name
     */
    public void enter(String name) {
        grow();
        names[depth] = name;
        indexed[depth++] = false;
    }

    /**
     * Steps into an element.
     *
     * @param index its index, from 0
     */
    public void enter(int index) {
        grow();
        names[depth] = INDEX;
        indices[depth] = index;
        indexed[depth++] = true;
    }

    /** Steps back out. */
    public void leave() {
        depth--;
    }

    /**
     * Where the reader stands.
     *
     * @return the JSON pointer (RFC 6901)
     */
    public String pointer() {
        return written(false);
    }

    /**
     * Where the reader stands, but for which element of each list.
     *
     * @return the pointer with an asterisk for each index
     */
    public String pattern() {
        return written(true);
    }

    private String written(boolean anyIndex) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append('/');
            if (!indexed[i]) {
                out.append(names[i].replace("~", "~0").replace("/", "~1"));
            } else if (anyIndex) {
                out.append('*');
            } else {
                out.append(indices[i]);
            }
        }
        return out.toString();
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
            indexed = Arrays.copyOf(indexed, depth * 2);
        }
    }
}
