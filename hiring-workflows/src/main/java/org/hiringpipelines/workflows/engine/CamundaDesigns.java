package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignPart;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.engine.check.DesignCheck;
import org.hiringpipelines.workflows.engine.check.KnownServices;
import org.hiringpipelines.workflows.engine.check.WhatIsThere;
import org.hiringpipelines.workflows.engine.map.DesignMap;
import org.hiringpipelines.workflows.engine.map.UsesInDesign;

/** Designs as deployments of the engine. */
class CamundaDesigns implements DesignShelf, DesignTexts {

    private final RepositoryService repository;
    private final LastDeployments deployments;
    private final House house;
    private final KnownServices services;

    // A deployment never changes.
    private final Cache<String, Map<String, byte[]>> texts =
            Caffeine.newBuilder().maximumSize(20).build();

    // Whatever is taken out, all that stays comes in a new version with it.
    private final Cache<Set<String>, Set<String>> gone =
            Caffeine.newBuilder().maximumSize(20).build();

    CamundaDesigns(RepositoryService repository, House house, KnownServices services) {
        this.repository = repository;
        this.deployments = new LastDeployments(repository);
        this.house = house;
        this.services = services;
    }

    /** Whoever deploys has been let in where they came in; the engine keeps who it was, and is asked as the house. */
    @Override
    public String deploy(String name, List<DesignFile> files, Set<String> takenOut, Set<String> fromFolder) {
        DeploymentBuilder deployment = repository.createDeployment().name(name);
        files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        try {
            return DesignNotes.noting(
                    takenOut, fromFolder, () -> deployment.deploy().getId());
        } catch (ParseException unreadable) {
            throw new Refusal(unreadable.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream().map(error -> {
                        String place = error.getMainElementId() == null
                                ? DesignFile.nameOf(report.getResourceName())
                                : DesignFile.nameOf(report.getResourceName()) + ", " + error.getMainElementId();
                        return new Problem(place, place + ": " + error.getMessage());
                    }))
                    .toList());
        }
    }

    @Override
    public Map<String, DesignFile> latest() {
        return house.does(() -> {
            Map<String, DesignFile> files = new LinkedHashMap<>();
            repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .filter(process -> process.getResourceName() != null)
                    .forEach(process -> put(files, process.getDeploymentId(), process.getResourceName()));
            repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                    .map(DecisionDefinition.class::cast)
                    .forEach(table -> put(files, table.getDeploymentId(), table.getResourceName()));
            deployments.withTexts().ifPresent(design -> {
                textsOf(design).forEach((name, content) -> files.put(name, new DesignFile(name, content)));
            });
            deployments
                    .ids()
                    .flatMap(deployment -> repository.getDeploymentResources(deployment).stream())
                    .filter(resource -> new DesignFile(resource.getName(), new byte[0]).kind() == DesignFile.Kind.FORM)
                    .forEach(form -> put(files, form.getDeploymentId(), form.getName()));
            files.keySet().removeAll(deployments.notes().gone());
            return files;
        });
    }

    @Override
    public Set<String> takenOutBy(String design) {
        return house.does(() -> deployments.notesOf(design).takenOut());
    }

    @Override
    public Set<String> fromFolder() {
        return house.does(() -> deployments.notes().fromFolder());
    }

    @Override
    public List<DesignPart> parts(Collection<DesignFile> files, Predicate<String> underWay) {
        return UsesInDesign.of(files, underWay);
    }

    @Override
    public Set<String> definedIn(DesignFile file) {
        return DesignMap.definedIn(file);
    }

    /**
     * The latest version of each process.
     *
     * @param inUse those that are part of the latest design
     * @param takenOut those whose diagrams were taken out: the engine keeps them for whoever is on an earlier version
     */
    record LatestProcesses(List<ProcessDefinition> inUse, List<ProcessDefinition> takenOut) {}

    LatestProcesses latestProcesses() {
        return house.does(() -> {
            List<ProcessDefinition> latest =
                    repository.createProcessDefinitionQuery().latestVersion().list();
            Set<String> designs =
                    latest.stream().map(ProcessDefinition::getDeploymentId).collect(Collectors.toSet());
            Set<String> out = gone.get(designs, any -> deployments.notes().gone());
            Map<Boolean, List<ProcessDefinition>> byUse = latest.stream()
                    .collect(Collectors.partitioningBy(process -> process.getResourceName() == null
                            || !out.contains(DesignFile.nameOf(process.getResourceName()))));
            return new LatestProcesses(byUse.get(true), byUse.get(false));
        });
    }

    private void put(Map<String, DesignFile> files, String deployment, String resource) {
        files.computeIfAbsent(DesignFile.nameOf(resource), name -> new DesignFile(name, read(deployment, resource)));
    }

    private byte[] read(String deployment, String resource) {
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Integer> processesOf(String design) {
        return house.does(() -> {
            Map<String, Integer> processes = new TreeMap<>();
            repository
                    .createProcessDefinitionQuery()
                    .deploymentId(design)
                    .list()
                    .forEach(process -> processes.put(process.getKey(), process.getVersion()));
            return processes;
        });
    }

    @Override
    public Map<String, String> processNames() {
        return house.does(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> process.getName() != null)
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName, (one, other) -> one)));
    }

    @Override
    public List<DesignFile> asItWas(List<String> designs) {
        return house.does(() -> {
            Map<String, DesignFile> files = new LinkedHashMap<>();
            Set<String> defined = new HashSet<>();
            for (String design : designs) {
                for (String resource : repository.getDeploymentResourceNames(design)) {
                    String name = DesignFile.nameOf(resource);
                    if (!files.containsKey(name)) {
                        DesignFile file = new DesignFile(resource, read(design, resource));
                        // What a later design has under another name is no part of it twice.
                        if (file.kind() != DesignFile.Kind.OTHER
                                && Collections.disjoint(defined, DesignMap.definedIn(file))) {
                            files.put(name, file);
                            defined.addAll(DesignMap.definedIn(file));
                        }
                    }
                }
            }
            designs.stream()
                    .findFirst()
                    .ifPresent(design ->
                            files.keySet().removeAll(deployments.notesOf(design).gone()));
            return List.copyOf(files.values());
        });
    }

    @Override
    public List<Problem> problems(List<DesignFile> files) {
        return new DesignCheck(services, WhatIsThere.NOTHING).of(files);
    }

    @Override
    public String inUse() {
        return CallingDiagram.deployment()
                .or(() -> house.does(deployments::withTexts))
                .orElse(null);
    }

    @Override
    public Optional<byte[]> deployed(String design, String name) {
        return Optional.ofNullable(house.does(() -> textsOf(design)).get(name));
    }

    private Map<String, byte[]> textsOf(String design) {
        return texts.get(design, id -> {
            Map<String, byte[]> found = new HashMap<>();
            for (Resource resource : repository.getDeploymentResources(id)) {
                DesignFile file = new DesignFile(resource.getName(), resource.getBytes());
                if (file.kind() == DesignFile.Kind.TEXT) {
                    found.put(file.name(), file.content());
                }
            }
            return found;
        });
    }
}
