using System.Text.Json;

namespace Compliance.Package.Tests;

/// <summary>A fresh project outside of the repository that installs the package, and what its builds report.</summary>
internal sealed class Installation
{
    private readonly string _folder;
    private readonly string _packages;

    private Installation(string folder, string packages)
    {
        _folder = folder;
        _packages = packages;
    }

    /// <summary>Writes the project and restores it from the packed package and the sources that this machine knows.</summary>
    /// <param name="files">Its files, by their paths.</param>
    /// <param name="project">Its folder.</param>
    /// <param name="references">The assemblies that it calls.</param>
    public static Installation Create(IReadOnlyDictionary<string, string> files, string project = "project", params string[] references)
    {
        string folder = Path.Combine(PackedPackage.Folder, project);
        string packages = folder + "-packages";
        Directory.CreateDirectory(folder);
        Write(folder, "nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{packages}" /></config>
              <packageSources><add key="packed" value="{PackedPackage.Source}" /></packageSources>
            </configuration>
            """);
        // What is above a temporary folder is not ours.
        Write(folder, "Directory.Build.props", "<Project />");
        Write(folder, "Directory.Build.targets", "<Project />");
        Write(folder, "Directory.Packages.props", "<Project />");
        Write(folder, ".editorconfig", "root = true\n");
        Write(folder, "Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{(files.ContainsKey("Program.cs") ? "Exe" : "Library")}</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Compliance.Analyzers" Version="{PackedPackage.Version}" PrivateAssets="all" />
                <ComplianceTemplate Include="Templates/*" />
                {string.Concat(references.Select(r => $"""<Reference Include="{r}" />"""))}
              </ItemGroup>
            </Project>
            """);
        foreach ((string name, string text) in files)
        {
            Write(folder, name, text);
        }

        Dotnet.Run(folder, "en", "restore", "-v", "q");
        return new Installation(folder, packages);
    }

    /// <summary>The folder that the package was extracted to.</summary>
    public string Package => Path.Combine(_packages, "compliance.analyzers", PackedPackage.Version);

    /// <summary>The analyzers of the package that a build with these options hands to the compiler, by their paths below the package.</summary>
    public string[] Analyzers(params string[] options)
    {
        using JsonDocument items = JsonDocument.Parse(Dotnet.Run(_folder, "en", ["build", "--no-restore", "-t:ResolvePackageDependenciesForBuild", "-getItem:Analyzer", .. options]));
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(a => Path.GetRelativePath(Package, a.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Where(a => !a.StartsWith("..", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The platform of the SDK, as the packages of platforms are named.</summary>
    public string Platform() => Dotnet.Run(_folder, "en", "build", "-getProperty:NETCoreSdkPortableRuntimeIdentifier").Trim();

    /// <summary>Builds from nothing and reads the compiler's SARIF.</summary>
    public BuildLog Build(string language)
    {
        string log = Path.Combine(_folder, language + ".sarif");
        string output = Dotnet.Run(_folder, language, "build", "--no-restore", "--no-incremental", "-v", "m", $"-p:ErrorLog={log}%2Cversion=2.1");
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(log));
        return BuildLog.Read(sarif.RootElement, output);
    }

    /// <summary>Lets <c>dotnet format</c> apply every fix that it may, for these diagnostics, and returns what it said.</summary>
    public string Format(params string[] diagnostics) =>
        Dotnet.Run(_folder, "en", ["format", "analyzers", "Shop.csproj", "--no-restore", "--severity", "info", "-v", "diag", "--diagnostics", .. diagnostics]);

    /// <summary>Writes a file, instead of the one that is there.</summary>
    public void Write(string name, string text) => Write(_folder, name, text);

    /// <summary>What a person has written, by the paths below the project: sources, and the files that the analyzer reads.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(_folder, p))
        .Where(p => !p.StartsWith("obj", StringComparison.Ordinal) && !p.StartsWith("bin", StringComparison.Ordinal) && Path.GetExtension(p) is ".cs" or ".csproj" or ".allowed")
        .ToDictionary(p => p, p => File.ReadAllText(Path.Combine(_folder, p)));

    private static void Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
