using System.Reflection;

namespace Compliance.Policy;

/// <summary>The policy files that are embedded in this assembly.</summary>
internal static class BuiltInPolicyFiles
{
    public static CompliancePolicy Load()
    {
        PolicyReading reading = PolicyReader.Read(Files(), custom: false);
        return reading.Errors.Count == 0
            ? reading.Policy
            : throw new InvalidOperationException("The built-in policy has mistakes: " + string.Join("; ", reading.Errors));
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
