namespace Compliance.Policy;

/// <summary>Names the assembly that holds the built-in policy as resources: prepared for use, and as its files.</summary>
internal static class PolicyAssembly;
