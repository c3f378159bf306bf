using Compliance.Policy;
using Compliance.Weighing;

namespace Compliance;

/// <summary>A set of rules, read from <c>.policy</c> files and ready to judge. Immutable and safe to share between threads.</summary>
public sealed class CompliancePolicy
{
    private readonly Func<IReadOnlyList<PolicyFile>> _files;

    // Of a policy whose weights have less of a say: the one that they have their say in, whose words are known behind disguises.
    private readonly CompliancePolicy? _whole;
    private readonly WeightUse _use;

    // Of the policy that this one was extended from, or its own: what its weights know.
    private readonly Func<IReadOnlyList<PolicyFile>> _rootFiles;

    internal CompliancePolicy(CompiledPolicy compiled, Func<IReadOnlyList<PolicyFile>> files, string version, string sha256, CompliancePolicy? extended = null)
    {
        Compiled = compiled;
        _files = files;
        _rootFiles = extended?._rootFiles ?? files;
        Version = version;
        Sha256 = sha256;
        var rules = new PolicyRule[compiled.Rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = compiled.Rules[i].Public;
        }

        Rules = Array.AsReadOnly(rules);
    }

    private CompliancePolicy(CompliancePolicy whole, WeightUse use)
        : this(whole.Compiled.Using(use), whole._files, whole.Version + (use == WeightUse.None ? "+rules" : "+excerpts"), PolicyReader.HashOf(whole.Sha256, use), whole)
    {
        _whole = whole;
        _use = use;
    }

    /// <summary>The policy that travels with this assembly: Amazon's buyer-seller messaging rules. Read on first use.</summary>
    public static CompliancePolicy BuiltIn { get; } = BuiltInPolicyFiles.Load();

    /// <summary>The version of the built-in policy, as its <c>amazon.policy</c> file states it, followed by <c>+custom</c> where files were added, by
    /// <c>+excerpts</c> where words count only if they are clear, and by <c>+rules</c> where no words are weighed.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over the paths and texts of all files, in lower-case hexadecimal: the same hash, the same judgement, unless files that define one name twice were added in another order.</summary>
    public string Sha256 { get; }

    /// <summary>The rules, in the order of their ids.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    internal CompiledPolicy Compiled { get; }

    internal IReadOnlyList<PolicyFile> Files => _files();

    /// <summary>The files of the policy that this one was extended from, over however many steps; its own where it was extended from none.</summary>
    internal IReadOnlyList<PolicyFile> RootFiles => _rootFiles();

    /// <summary>The rule with this id.</summary>
    /// <param name="id">An id such as <c>BSM1002</c>; upper and lower case differ.</param>
    /// <returns>The rule, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PolicyRule? FindRule(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        foreach (PolicyRule rule in Rules)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Reads a policy of its own from files. What is in error is left out and reported; the rest applies.</summary>
    /// <param name="files">The files; the order does not matter. One path may end in <c>.weights</c>: it holds what words weigh, and is not a <c>.policy</c> file.</param>
    /// <returns>The policy, and the mistakes in its files. Mistakes throw nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static PolicyReading Read(IEnumerable<PolicyFile> files) => PolicyReader.Read(files ?? throw new ArgumentNullException(nameof(files)));

    /// <summary>
    /// This policy for texts that may be no whole messages, such as strings in source code: what the words of a sentence weigh takes back what a rule finds only where
    /// the sentence clearly reads like a lawful one, and speaks up where no rule does only where it clearly reads like an offence. Its <see cref="Version"/> ends in
    /// <c>+excerpts</c>; a policy that weighs no words, or is for excerpts already, stays as it is.
    /// </summary>
    public CompliancePolicy ForExcerpts() => Using(WeightUse.Excerpts);

    /// <summary>This policy judging by its rules alone, without weighing words. Its <see cref="Version"/> ends in <c>+rules</c>; a policy that weighs no words stays as it is.</summary>
    public CompliancePolicy WithoutWeights() => Using(WeightUse.None);

    /// <summary>
    /// This policy with more files: a company's own terms and rules. What is in error is left out and reported. All files are read again, which takes about a second:
    /// keep the result.
    /// </summary>
    /// <param name="files">
    /// The additional files. A path that this policy has already replaces that file; one that ends in <c>.weights</c> replaces what words weigh, whatever its name.
    /// </param>
    /// <returns>The policy, and the mistakes in the files. Mistakes throw nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public PolicyReading With(IEnumerable<PolicyFile> files)
    {
        PolicyReading reading = PolicyReader.Read(_whole ?? this, files ?? throw new ArgumentNullException(nameof(files)));
        return _whole is null ? reading : new PolicyReading(reading.Policy.Using(_use), [.. reading.Errors]);
    }

    private CompliancePolicy Using(WeightUse use) => Compiled.Weights is null || use <= _use ? this : new CompliancePolicy(_whole ?? this, use);
}
