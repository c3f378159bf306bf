using System.Reflection;
using Compliance.Image;

namespace Compliance.Policy;

/// <summary>The built-in policy, which is an assembly of its own: prepared for use, and as its files.</summary>
internal static class BuiltInPolicyFiles
{
    private const string ImageName = "policy.image";

    /// <summary>The prepared policy.</summary>
    public static CompliancePolicy Load()
    {
        Stream image = typeof(PolicyAssembly).Assembly.GetManifestResourceStream(ImageName)
            ?? throw new InvalidOperationException("Compliance.Core.Policy was built without the policy.");
        return PolicyImage.Read(FixedBytes.Of(image), () => [.. Files()]);
    }

    /// <summary>Path and text of every embedded file.</summary>
    public static IEnumerable<PolicyFile> Files()
    {
        Assembly assembly = typeof(PolicyAssembly).Assembly;
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
