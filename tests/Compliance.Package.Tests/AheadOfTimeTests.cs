namespace Compliance.Package.Tests;

/// <summary>
/// Analyzers for one platform, which a package holds if it was packed with <c>-p:AheadOfTime=true</c>, take the place of those for any. A compiler that makes
/// them cannot be restored everywhere, so that copies stand for them here: what is tested is the choice,
/// and not the packing.
/// </summary>
[TestFixture]
public sealed class AheadOfTimeTests
{
    private static readonly string[] ForAny =
    [
        "analyzers/dotnet/cs/Compliance.Analyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/Compliance.Analyzers.dll",
        "analyzers/dotnet/cs/Compliance.Core.Policy.dll",
        "analyzers/dotnet/cs/Compliance.Core.dll",
    ];

    private Installation _installation = null!;
    private BuildLog _before = null!;
    private string _platform = null!;

    [OneTimeSetUp]
    public void Install()
    {
        _installation = Installation.Create(
            new Dictionary<string, string>
            {
                ["BuyerMessages.cs"] = """
                    public static class BuyerMessages
                    {
                        public const string Coupon = "Thank you for your order! Here is your coupon code: SAVE20.";
                        public const string Lawful = "Hello, your parcel is two days late; the new delivery date is Friday.";
                    }
                    """,
            },
            "ahead-of-time");
        _installation.Analyzers().Should().Equal(ForAny, "a plain package has no others");
        _before = _installation.Build("zh-Hans");
        _platform = _installation.Platform();
        CopyAnalyzers(Path.Combine(_installation.Package, "tools", _platform));
    }

    [Test]
    public void Those_for_the_platform_of_the_compiler_take_the_place_of_those_for_any() =>
        _installation.Analyzers().Should().Equal(
            "analyzers/dotnet/cs/Compliance.Core.Policy.dll",
            $"tools/{_platform}/Compliance.Analyzers.CodeFixes.dll",
            $"tools/{_platform}/Compliance.Analyzers.dll",
            $"tools/{_platform}/Compliance.Core.dll");

    // An editor's process may be of another platform than the SDK that it asks; an older SDK runs no code for .NET 10.
    [TestCase("-p:ComplianceAheadOfTime=false")]
    [TestCase("-p:DesignTimeBuild=true")]
    [TestCase("-p:SkipCompilerExecution=true")]
    [TestCase("-p:BundledNETCoreAppTargetFrameworkVersion=9.0")]
    [TestCase("-p:NETCoreSdkPortableRuntimeIdentifier=linux-unheard-of")]
    public void Those_for_any_platform_stay(string option) => _installation.Analyzers(option).Should().Equal(ForAny);

    [Test]
    public void They_report_the_same_in_the_same_words()
    {
        BuildLog log = _installation.Build("zh-Hans");
        log.Results.Should().Equal(_before.Results);
        log.Results.Where(r => r.Id == "BSM1002").Should().ContainSingle().Which.Message.Should().Contain("不得发送给买家");
    }

    private void CopyAnalyzers(string folder)
    {
        string source = Path.Combine(_installation.Package, "analyzers", "dotnet", "cs");
        foreach (string file in Directory.GetFiles(source, "*.dll", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "Compliance.Core.Policy.dll"))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
