namespace Compliance.Package.Tests;

/// <summary>The sample seller system.</summary>
internal static class Sample
{
    /// <summary>What it calls at run time.</summary>
    public static string Core => RepositoryFolder.PathOf($"src/Compliance.Core/bin/{PackedPackage.Configuration}/net10.0/Compliance.Core.dll");

    /// <summary>Its sources and templates and what tells the analyzers of them, by their paths below its project.</summary>
    public static Dictionary<string, string> Files()
    {
        string root = RepositoryFolder.PathOf("samples/SellerErp");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".resx" or ".html" or ".editorconfig" or ".allowed")
            .Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(root, path)));
    }
}
