namespace Compliance.Package.Tests;

[TestFixture]
public sealed class PackageContentTests
{
    [Test]
    public void The_package_holds_what_a_compiler_loads_and_nothing_else()
    {
        PackedPackage.Entries("Compliance.Analyzers").Should().BeEquivalentTo(
            "Compliance.Analyzers.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.md",
            "analyzers/dotnet/cs/Compliance.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/Compliance.Analyzers.dll",
            "analyzers/dotnet/cs/Compliance.Core.Policy.dll",
            "analyzers/dotnet/cs/Compliance.Core.dll",
            "analyzers/dotnet/cs/zh-Hans/Compliance.Analyzers.resources.dll",
            "buildTransitive/Compliance.Analyzers.props",
            "buildTransitive/Compliance.Analyzers.targets",
            "icon.png");
    }

    [Test]
    public void The_library_holds_its_code_for_each_framework_and_the_policy_is_a_package_of_its_own()
    {
        PackedPackage.Entries("Compliance.Core").Where(e => e.EndsWith(".dll", StringComparison.Ordinal)).Should().Equal(
            "lib/net10.0/Compliance.Core.dll", "lib/net8.0/Compliance.Core.dll", "lib/netstandard2.0/Compliance.Core.dll");
        PackedPackage.Entries("Compliance.Core.Policy").Where(e => e.EndsWith(".dll", StringComparison.Ordinal)).Should().Equal("lib/netstandard2.0/Compliance.Core.Policy.dll");
        PackedPackage.Text("Compliance.Core", "Compliance.Core.nuspec").Split("<dependency ").Skip(1).Should().HaveCount(3)
            .And.OnlyContain(d => d.StartsWith($"id=\"Compliance.Core.Policy\" version=\"{PackedPackage.Version}\"", StringComparison.Ordinal));
    }

    // On a page of a gallery a path of the repository leads nowhere.
    [TestCase("Compliance.Analyzers.Package")]
    [TestCase("Compliance.Core")]
    [TestCase("Compliance.Core.Policy")]
    [TestCase("Compliance.Tool")]
    public void A_readme_that_is_packed_stands_alone(string project)
    {
        string readme = File.ReadAllText(RepositoryFolder.PathOf($"src/{project}/README.md"));

        readme.Should().NotMatchRegex(@"\]\((?!https://)").And.Contain("## 中文");
        File.ReadAllText(RepositoryFolder.PathOf($"src/{project}/{project}.csproj")).Should().Contain("Include=\"README.md\" Pack=\"true\"");
    }

    [Test]
    public void The_package_depends_on_nothing_and_stays_with_the_project_that_asks_for_it()
    {
        string nuspec = PackedPackage.Text("Compliance.Analyzers", "Compliance.Analyzers.nuspec");
        nuspec.Should().Contain("<developmentDependency>true</developmentDependency>").And.NotContain("<dependency ");
    }
}
