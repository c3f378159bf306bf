using System.Reflection;
using Compliance.Image;

namespace Compliance.Policy;

/// <summary>The policy that is embedded in this assembly: prepared for use, and as its files.</summary>
internal static class BuiltInPolicyFiles
{
    private const string ImageName = "policy.image";

    /// <summary>The prepared policy.</summary>
    public static CompliancePolicy Load()
    {
        Stream image = typeof(BuiltInPolicyFiles).Assembly.GetManifestResourceStream(ImageName)
            ?? throw new InvalidOperationException("This assembly was built without its policy.");
        return PolicyImage.Read(FixedBytes.Of(image), () => [.. Files()]);
    }

    /// <summary>Path and text of every embedded file.</summary>
    public static IEnumerable<PolicyFile> Files()
    {
        Assembly assembly = typeof(BuiltInPolicyFiles).Assembly;
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (name.EndsWith(".policy", StringComparison.Ordinal))
            {
                using Stream stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream);
                yield return new PolicyFile(name.Replace('\\', '/'), reader.ReadToEnd());
            }
        }
    }
}
