using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Compliance.Analyzers.Tests;

/// <summary>What the snippets are compiled against: the assemblies of the running framework.</summary>
internal static class TestReferences
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Console", "System.Net.Mail", "System.Net.Primitives", "System.ComponentModel.Annotations",
        "System.ComponentModel.Primitives", "System.Text.RegularExpressions", "System.Memory", "System.Diagnostics.TraceSource", "netstandard",
    ];

    /// <summary>No package of reference assemblies is fetched.</summary>
    public static ReferenceAssemblies None { get; } = new("net10.0");

    /// <summary>The assemblies.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Names.Contains(Path.GetFileNameWithoutExtension(p), StringComparer.OrdinalIgnoreCase))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)),
    ];
}
