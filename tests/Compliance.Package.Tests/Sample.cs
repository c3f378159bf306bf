namespace Compliance.Package.Tests;

/// <summary>The sample seller system.</summary>
internal static class Sample
{
    /// <summary>Its sources, by their paths below its project.</summary>
    public static Dictionary<string, string> Files()
    {
        string root = RepositoryFolder.PathOf("samples/SellerErp");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(root, path)));
    }
}
