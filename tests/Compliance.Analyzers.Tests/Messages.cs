using Microsoft.CodeAnalysis.Testing;

namespace Compliance.Analyzers.Tests;

/// <summary>Shorthand for the tests of messages in C#.</summary>
internal static class Messages
{
    /// <summary>The snippet is reported exactly as its markup says; a snippet without markup is not reported.</summary>
    public static Task Verify(string code, string? configuration = null, params (string Path, string Text)[] files)
    {
        var test = new AnalyzerTest<BuyerMessageAnalyzer> { TestCode = code };
        if (configuration is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + configuration));
        }

        foreach ((string path, string text) in files)
        {
            test.TestState.AdditionalFiles.Add((path, text));
        }

        return test.RunAsync();
    }

    /// <summary>The same for a member of a type whose names say nothing.</summary>
    public static Task VerifyMember(string member, string? configuration = null) => Verify("class Thing\n{\n" + member + "\n}", configuration);

    /// <summary>The same for a member of a type that collects messages to buyers.</summary>
    public static Task VerifyTemplate(string member, string? configuration = null) => Verify("using System;\nclass BuyerMessages\n{\n" + member + "\n}", configuration);
}
