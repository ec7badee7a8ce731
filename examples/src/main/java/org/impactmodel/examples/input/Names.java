package org.impactmodel.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.territory.Territory;

/** What subjects are called, and what identifies the bytes of a table. */
final class Names {

    private static final String TERRITORY = "territory:";

    private Names() {}

    static SortedMap<String, String> of(Observatory observatory) {
        TreeMap<String, String> names = new TreeMap<>();
        observatory.observations().stream()
                .map(one -> one.subject().toString())
                .distinct()
                .forEach(subject -> ofTerritory(subject).ifPresent(name -> names.put(subject, name)));
        observatory.alliances().forEach(one -> names.put("alliance:" + one.id(), one.name()));
        observatory.actors().forEach(one -> names.put("actor:" + one.id(), one.name()));
        observatory.territories().forEach(one -> names.put(TERRITORY + one.id(), one.name()));
        return names;
    }

    static Optional<String> ofTerritory(String subject) {
        return subject.startsWith(TERRITORY)
                ? Territories.find(subject.substring(TERRITORY.length())).map(Territory::name)
                : Optional.empty();
    }

    static String sha256(Source source) {
        try (InputStream bytes = source.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digested = new DigestInputStream(bytes, digest)) {
                digested.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
