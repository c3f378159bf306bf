using System.IO.Compression;
using System.Reflection;

namespace Compliance.Package.Tests;

/// <summary>Packs the analyzers, the library and its policy once for all tests, and removes what it made.</summary>
[SetUpFixture]
public sealed class PackedPackage
{
    /// <summary>The folder that everything is made in.</summary>
    internal static string Folder { get; private set; } = string.Empty;

    /// <summary>The folder with the packages, a local source.</summary>
    internal static string Source => Path.Combine(Folder, "source");

    /// <summary>The configuration that is built.</summary>
    internal static string Configuration => Metadata("Configuration");

    /// <summary>The version that is built.</summary>
    internal static string Version => Metadata("Version");

    [OneTimeSetUp]
    public void Pack()
    {
        Folder = Directory.CreateTempSubdirectory("compliance-package-").FullName;
        foreach (string project in new[] { "Compliance.Analyzers.Package", "Compliance.Core", "Compliance.Core.Policy" })
        {
            Dotnet.Run(RepositoryFolder.Root, "en", "pack", "src/" + project, "--no-build", "-c", Configuration, "-o", Source, "-nologo", "-v", "q");
        }
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>The files in a package, without those that only the packaging format needs.</summary>
    internal static string[] Entries(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(Source, $"{id}.{Version}.nupkg"));
        return [.. package.Entries.Select(e => e.FullName).Where(n => n is not "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a file in a package.</summary>
    internal static string Text(string id, string entry)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(Source, $"{id}.{Version}.nupkg"));
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static string Metadata(string key) => typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
