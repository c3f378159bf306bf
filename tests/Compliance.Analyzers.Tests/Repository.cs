namespace Compliance.Analyzers.Tests;

/// <summary>The files of the repository that the tests read, and write when they are asked to.</summary>
internal static class Repository
{
    /// <summary>Set to 1, tests of generated files write them instead of comparing.</summary>
    public const string WriteSwitch = "COMPLIANCE_WRITE";

    /// <summary>Whether generated files are to be written.</summary>
    public static bool Writes => Environment.GetEnvironmentVariable(WriteSwitch) == "1";

    /// <summary>Compares a generated file with what it should be; writes it when asked to.</summary>
    public static void ShouldHold(string relative, string expected)
    {
        string path = RepositoryFolder.PathOf(relative);
        if (Writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
            return;
        }

        File.Exists(path).Should().BeTrue($"{relative} is generated: run the tests with {WriteSwitch}=1");
        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(expected, $"{relative} is generated from the policy: run the tests with {WriteSwitch}=1 and commit it");
    }
}
