import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Looks at an unpacked bundle for release: nothing may be missing, nothing more may be in it, and each file must be what it says.
 * Signatures are checked beside it, by gpg.
 *
 * <p>Run as {@code java CheckBundle.java FOLDER VERSION}; it ends with 1 where anything is wrong, and tells all of it.
 */
public final class CheckBundle {
  private static final String GROUP = "dev/attune";
  private static final String BOM = "attune-parent";
  private static final List<String> LIBRARIES =
      List.of("attune-core", "attune-ritual-catalog", "attune-assessment");
  private static final Map<String, String> CHECKSUMS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
  private static final List<String> TOLD_BY_EVERY_POM = List.of(
      "name",
      "description",
      "url",
      "licenses/license/name",
      "licenses/license/url",
      "developers/developer/name",
      "developers/developer/email",
      "developers/developer/organization",
      "scm/url",
      "scm/connection",
      "scm/developerConnection");

  private final XPath xpath = XPathFactory.newInstance().newXPath();
  private final Set<String> wrong = new TreeSet<>();
  private final Map<String, Integer> looked = new LinkedHashMap<>();
  private final Path bundle;
  private final String version;

  private CheckBundle(Path bundle, String version) {
    this.bundle = bundle;
    this.version = version;
  }

  public static void main(String[] args) throws Exception {
    CheckBundle check = new CheckBundle(Path.of(args[0]), args[1]);
    check.files();
    if (check.wrong.isEmpty()) {
      check.contents();
    }
    check.looked.forEach((what, count) -> System.out.println(count + " " + what));
    System.out.println(check.wrong.isEmpty() ? "Nothing is wrong." : "What is wrong:");
    check.wrong.forEach(System.out::println);
    System.exit(check.wrong.isEmpty() ? 0 : 1);
  }

  private void contents() throws Exception {
    pom(BOM);
    managed();
    for (String library : LIBRARIES) {
      pom(library);
      billOfMaterials(library);
      jars(library);
    }
  }

  /** Exactly the files of a release, each signed, and each with checksums that hold. */
  private void files() throws Exception {
    Set<Path> expected = new TreeSet<>();
    for (String artifact : Stream.concat(Stream.of(BOM), LIBRARIES.stream()).toList()) {
      List<String> endings = artifact.equals(BOM)
          ? List.of(".pom", "-cyclonedx.json")
          : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
      for (String ending : endings) {
        Path file = file(artifact, ending);
        expected.add(file);
        expected.add(beside(file, "asc"));
        CHECKSUMS.keySet().forEach(kind -> expected.add(beside(file, kind)));
        checksums(file);
      }
    }
    Set<Path> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(bundle)) {
      all.filter(Files::isRegularFile).forEach(found::add);
    }
    expected.stream().filter(file -> !found.contains(file)).forEach(file -> wrong(file, "is missing"));
    found.stream().filter(file -> !expected.contains(file)).forEach(file -> wrong(file, "belongs to no release"));
    looked.put("files", found.size());
  }

  private void checksums(Path file) throws Exception {
    for (Map.Entry<String, String> kind : CHECKSUMS.entrySet()) {
      Path checksum = beside(file, kind.getKey());
      if (Files.exists(file) && Files.exists(checksum)) {
        byte[] digest = MessageDigest.getInstance(kind.getValue()).digest(Files.readAllBytes(file));
        demand(Files.readString(checksum).strip().equals(HexFormat.of().formatHex(digest)), checksum, "does not hold");
        looked.merge("checksums", 1, Integer::sum);
      }
    }
  }

  private void pom(String artifact) throws Exception {
    Path file = file(artifact, ".pom");
    Document pom = document(file);
    for (String element : TOLD_BY_EVERY_POM) {
      demand(!text(pom, "/project/" + element).isBlank(), file, "has no " + element);
      looked.merge("facts about the project", 1, Integer::sum);
    }
    demand(text(pom, "/project/version").equals(version), file, "has another version than " + version);
    for (String element : List.of("parent", "build", "modules", "profiles", "repositories", "properties")) {
      demand(nodes(pom, "/project/" + element).getLength() == 0, file, "still has " + element);
    }
    String content = Files.readString(file);
    demand(!content.contains("-SNAPSHOT"), file, "names a SNAPSHOT");
    demand(!content.contains("undecided"), file, "leaves open what the owner decides");
    demand(!content.replace("${project.version}", "").contains("${"), file, "has a property that nobody sets");
  }

  /** The bill of materials names the libraries and no others. */
  private void managed() throws Exception {
    Path file = file(BOM, ".pom");
    NodeList managed = nodes(document(file), "/project/dependencyManagement/dependencies/dependency/artifactId");
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < managed.getLength(); i++) {
      names.add(managed.item(i).getTextContent());
    }
    demand(names.equals(new TreeSet<>(LIBRARIES)), file, "manages " + names);
  }

  /** What a user gets with a library stands in its software bill of materials. */
  private void billOfMaterials(String library) throws Exception {
    Path file = file(library, "-cyclonedx.json");
    String sbom = Files.readString(file);
    NodeList dependencies = nodes(
        document(file(library, ".pom")), "/project/dependencies/dependency[scope='compile' and not(optional='true')]");
    for (int i = 0; i < dependencies.getLength(); i++) {
      String purl = "pkg:maven/" + xpath.evaluate("groupId", dependencies.item(i)) + "/"
          + xpath.evaluate("artifactId", dependencies.item(i)) + "@" + xpath.evaluate("version", dependencies.item(i));
      demand(sbom.contains(purl), file, "does not name " + purl);
      looked.merge("dependencies in the software bills of materials", 1, Integer::sum);
    }
  }

  private void jars(String library) throws IOException {
    Set<String> classes = entries(file(library, ".jar"));
    Set<String> sources = entries(file(library, "-sources.jar"));
    String metadata = "META-INF/native-image/dev.attune/" + library + "/reachability-metadata.json";
    for (String needed : List.of("module-info.class", "META-INF/LICENSE", metadata)) {
      demand(classes.contains(needed), file(library, ".jar"), "lacks " + needed);
    }
    demand(entries(file(library, "-javadoc.jar")).contains("index.html"), file(library, "-javadoc.jar"), "has no pages");
    for (String name : classes) {
      String simple = name.substring(name.lastIndexOf('/') + 1);
      if (simple.endsWith(".class") && !simple.contains("$") && !simple.startsWith("Immutable")) {
        String source = name.replaceAll("class$", "java");
        demand(sources.contains(source), file(library, "-sources.jar"), "lacks " + source);
        looked.merge("classes with their source", 1, Integer::sum);
      }
    }
  }

  private static Set<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Set<String> names = new TreeSet<>();
      zip.stream().map(ZipEntry::getName).forEach(names::add);
      return names;
    }
  }

  private Path file(String artifact, String ending) {
    return bundle.resolve(GROUP).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + "." + ending);
  }

  private static Document document(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private NodeList nodes(Document document, String path) throws Exception {
    return (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
  }

  private String text(Document document, String path) throws Exception {
    return xpath.evaluate(path, document);
  }

  private void demand(boolean holds, Path file, String otherwise) {
    if (!holds) {
      wrong(file, otherwise);
    }
  }

  private void wrong(Path file, String what) {
    wrong.add(bundle.relativize(file) + " " + what);
  }
}
