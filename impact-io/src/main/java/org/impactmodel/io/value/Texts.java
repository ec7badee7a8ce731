package org.impactmodel.io.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JsonToken;

/** A text by language: French required, others allowed. */
public final class Texts implements Shape {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Shape BY_LANGUAGE = new Maps(Language.TAG, Scalars.TEXT);

    private enum Language implements Shape {
        TAG;

        @Override
        public Object key(String tag, Input in) {
            return LANGUAGE.matcher(tag).matches()
                    ? tag
                    : in.fault(Fault.of("unknown-language").found(tag));
        }

        @Override
        public Object read(Input in) {
            return Scalars.TEXT.read(in);
        }

        @Override
        public void write(Object value, Output out) {
            out.text((String) value);
        }
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            String shown = "{\"fr\": " + (in.token() == JsonToken.VALUE_STRING ? in.found() : "…") + "}";
            return in.wrongType(Text.of("un texte par langue, " + shown, "a text by language, " + shown));
        }
        long at = in.at();
        Object read = BY_LANGUAGE.read(in);
        if (!Shape.isSound(read)) {
            return INVALID;
        }
        SortedMap<String, String> byLanguage = new TreeMap<>();
        ((SortedMap<?, ?>) read).forEach((tag, text) -> byLanguage.put((String) tag, (String) text));
        return byLanguage.getOrDefault("fr", "").isBlank() ? withoutFrench(at, in) : new Text(byLanguage);
    }

    private static Object withoutFrench(long at, Input in) {
        in.trail().enter("fr");
        in.fault(Fault.of("french-text"), at);
        in.trail().leave();
        return INVALID;
    }

    @Override
    public Optional<Object> standIn() {
        return Optional.of(Text.of("…", "…"));
    }

    @Override
    public void write(Object value, Output out) {
        out.startObject();
        SortedMap<String, String> texts = ((Text) value).byLanguage();
        languages(texts, out.sorted()).forEach(tag -> {
            out.name(tag);
            out.text(Objects.requireNonNull(texts.get(tag)));
        });
        out.endObject();
    }

    /** French stands first, as everywhere in the documents, but in canonical form. */
    private static List<String> languages(SortedMap<String, String> texts, boolean canonical) {
        List<String> tags = new ArrayList<>(texts.keySet());
        if (!canonical) {
            tags.remove("fr");
            tags.add(0, "fr");
        }
        return tags;
    }
}
