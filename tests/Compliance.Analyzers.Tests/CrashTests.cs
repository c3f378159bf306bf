using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests;

/// <summary>Half-typed code is the normal case in an editor: no analyzer may crash on it.</summary>
[TestFixture]
public sealed class CrashTests
{
    private static IEnumerable<string> Samples => Directory.EnumerateFiles(RepositoryFolder.PathOf("samples/SellerErp"), "*.cs", SearchOption.AllDirectories)
        .Where(p => !p.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Select(p => Path.GetRelativePath(RepositoryFolder.Root, p).Replace('\\', '/'));

    // Between them: every shape of literal, wrappers, initializers, mail, logs, attributes.
    [TestCase("samples/SellerErp/Templates/FollowUpMessages.cs")]
    [TestCase("samples/SellerErp/Messaging/BuyerNotifier.cs")]
    [TestCase("samples/SellerErp/Shop/CouponService.cs")]
    public void No_prefix_of_a_sample_crashes_an_analyzer(string path)
    {
        string source = File.ReadAllText(RepositoryFolder.PathOf(path));
        Crashes(Enumerable.Range(0, source.Length + 1).Select(n => source[..n])).Should().BeEmpty();
    }

    // Each file has the shapes of a kind; what is typed behind the frame is cut off character by character.
    [TestCaseSource(typeof(Shapes.ShapesTests), nameof(Shapes.ShapesTests.Files))]
    public void No_prefix_of_a_shape_crashes_an_analyzer(string members)
    {
        string source = Shapes.Marked.Unmarked(Shapes.Marked.Frame(members));
        int typed = source.IndexOf('{', StringComparison.Ordinal);
        Crashes(Enumerable.Range(typed, source.Length - typed).Select(n => source[..n])).Should().BeEmpty();
    }

    [Test]
    public void No_mutation_of_a_shape_crashes_an_analyzer()
    {
        var random = new Random(20261102);
        IEnumerable<string> files = Shapes.ShapesTests.Files.Select(f => Shapes.Marked.Unmarked(Shapes.Marked.Frame((string)f.Arguments[0]!)));
        Crashes(files.SelectMany(s => Enumerable.Range(0, 30).Select(_ => Mutation.Of(s, random)))).Should().BeEmpty();
    }

    [Test]
    public void No_mutation_of_a_sample_crashes_an_analyzer()
    {
        var random = new Random(20261101);
        Crashes(Samples.Select(p => File.ReadAllText(RepositoryFolder.PathOf(p))).SelectMany(s => Enumerable.Range(0, 40).Select(_ => Mutation.Of(s, random)))).Should().BeEmpty();
    }

    private static ParallelQuery<string> Crashes(IEnumerable<string> sources) =>
        sources.AsParallel().SelectMany(s => SourceRun.Of(s)).Where(d => d.Id == "AD0001").Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Test]
    public void Concurrent_runs_report_the_same()
    {
        (string, string)[] sources = [.. Samples.Select(p => (p, File.ReadAllText(RepositoryFolder.PathOf(p))))];
        string[] alone = [.. SourceRun.Of(sources).Select(d => d.ToString())];
        alone.Should().NotBeEmpty();
        for (int i = 0; i < 3; i++)
        {
            SourceRun.Of(sources, new RunOptions { Concurrent = true }).Select(d => d.ToString()).Should().Equal(alone);
        }
    }

    [Test]
    public void A_crash_names_the_file_and_the_line()
    {
        Action crash = () => CrashNet.Run(3, _ => throw new FormatException("no"), _ => Location.Create("Mail/Thing.cs", default, new(new(6, 2), new(6, 9))));
        crash.Should().Throw<InvalidOperationException>().WithMessage("Mail/Thing.cs(7,3): FormatException: no");
        Action cancelled = () => CrashNet.Run(3, _ => throw new OperationCanceledException(), _ => Location.None);
        cancelled.Should().Throw<OperationCanceledException>();
    }
}
