using Compliance.Image;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Policy;

/// <summary>Makes rules of parsed files, and says what they lack. The names in their expressions are resolved before.</summary>
/// <param name="errors">Where it says so.</param>
/// <param name="added">The paths of the files that a policy was extended with.</param>
/// <param name="weights">The weights of the policy, or null.</param>
internal sealed class RuleReader(List<PolicyError> errors, HashSet<string> added, Weights? weights)
{
    private const int Unplaced = -1;

    /// <summary>The rules of all files, by id.</summary>
    public CompiledRule[] Read(List<ParsedFile> files)
    {
        CheckAbsorbed(files);
        return [.. Rules(files).OrderBy(r => r.Public.Id, StringComparer.Ordinal).Select((r, i) => r.At(i, weights is null ? Unplaced : Array.IndexOf(weights.Rules, r.Public.Id)))];
    }

    private IEnumerable<CompiledRule> Rules(List<ParsedFile> files)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ParsedFile file in files)
        {
            if (file.Rule is null)
            {
                if (file.Conditions.Count > 0)
                {
                    Error(file, file.Conditions[0].Line, 1, "A condition belongs to a rule, and this file has none");
                }

                if (file.Examples.Count > 0)
                {
                    Error(file, file.Examples[0].Line, 1, "Examples belong to a rule, and this file has none");
                }

                continue;
            }

            if (ids.TryGetValue(file.Rule.Id, out string? other))
            {
                Error(file, file.Rule.Line, 6, $"The rule {file.Rule.Id} is already defined in {other}");
                continue;
            }

            CompiledRule? rule = Rule(file, file.Rule);
            if (rule is not null)
            {
                ids.Add(file.Rule.Id, file.Path);
                yield return rule;
            }
        }
    }

    private CompiledRule? Rule(ParsedFile file, ParsedRule rule)
    {
        bool whole = Require(file, rule, rule.Category is not null, "a category");
        whole &= Require(file, rule, rule.Title.ContainsKey("en"), "a title in English");
        whole &= Require(file, rule, rule.Why.ContainsKey("en"), "a reason ('why') in English");
        whole &= Require(file, rule, rule.Remedy.ContainsKey("en"), "a remedy in English");
        whole &= Require(file, rule, rule.Sources.Count > 0, "a source");
        whole &= Require(file, rule, file.Conditions.Count > 0, "a condition");
        if (!whole)
        {
            return null;
        }

        foreach (string language in rule.Title.Keys.Where(l => l != "zh-Hant"))
        {
            Require(file, rule, file.Examples.Any(e => e.Language == language && e.Expected != Decision.Allowed), $"an example in {language} of what it finds");
            Require(file, rule, file.Examples.Any(e => e.Language == language && e.Expected == Decision.Allowed), $"a compliant example in {language}");
        }

        RuleExample[] examples = [.. file.Examples];
        LocalizedText? replacement = rule.Replacement.Count > 0 && Require(file, rule, rule.Replacement.ContainsKey("en"), "its replacement in English too") ? new LocalizedText(rule.Replacement) : null;
        var conditions = new List<CompiledCondition>();
        foreach (ParsedCondition condition in file.Conditions)
        {
            if (condition.IsMistaken && (condition.When.Count == 0 || !EndsInAVerdict(condition)))
            {
                continue;
            }

            if (condition.When.Count == 0)
            {
                Error(file, condition.Line, 1, $"The condition '{condition.Name}' needs a 'when'");
            }
            else if (!EndsInAVerdict(condition))
            {
                Error(file, condition.Line, 1, $"The condition '{condition.Name}' needs a last verdict without 'if'");
            }
            else if (LacksEnglish(condition.Why) || LacksEnglish(condition.Remedy))
            {
                Error(file, condition.Line, 1, $"The condition '{condition.Name}' needs its own 'why' and 'remedy' in English too");
            }
            else
            {
                conditions.Add(new CompiledCondition(
                    condition.Name, [.. condition.When], [.. condition.Verdicts], Own(condition.Why), Own(condition.Remedy)));
            }
        }

        var wording = new RuleWording(
            rule.Name, file.Path, new LocalizedText(rule.Title), new LocalizedText(rule.Why), new LocalizedText(rule.Remedy), replacement, [.. rule.Sources]);
        var face = new PolicyRule(rule.Id, rule.Category!.Value, rule.Severity, new Lazy<RuleWording>(() => wording), new Lazy<RuleExample[]>(() => examples));
        return new CompiledRule(Unplaced, Unplaced, face, new PartsOnDemand<CompiledCondition>([.. conditions]), [.. rule.Absorbs], added.Contains(file.Path));
    }

    private static bool EndsInAVerdict(ParsedCondition condition) => condition.Verdicts.Count > 0 && condition.Verdicts[condition.Verdicts.Count - 1].Facts.Length == 0;

    private static bool LacksEnglish(Dictionary<string, string> own) => own.Count > 0 && !own.ContainsKey("en");

    // A condition without words of its own speaks in those of its rule.
    private static LocalizedText? Own(Dictionary<string, string> own) => own.Count > 0 ? new LocalizedText(own) : null;

    // A rule that is left out for a mistake of its own is reported there, and not once more by those that absorb it. Rules that absorb each other would take back
    // each other's findings, so that none is left: what closes the circle is left out.
    private void CheckAbsorbed(List<ParsedFile> files)
    {
        HashSet<string> ids = [.. files.Where(f => f.Rule is not null).Select(f => f.Rule!.Id)];
        var accepted = new List<(string Rule, string Absorbed)>();
        foreach (ParsedFile file in files.Where(f => f.Rule is not null))
        {
            ParsedRule rule = file.Rule!;
            foreach (string id in rule.Absorbs.ToList())
            {
                if (!ids.Contains(id))
                {
                    Error(file, rule.Line, 1, $"{rule.Id} absorbs {id}, and there is no such rule");
                }
                else if (Reaches(accepted, id, rule.Id))
                {
                    rule.Absorbs.Remove(id);
                    Error(file, rule.Line, 1, id == rule.Id ? $"{id} absorbs itself" : $"{rule.Id} absorbs {id}, and {id} absorbs {rule.Id}, itself or by way of others");
                }
                else
                {
                    accepted.Add((rule.Id, id));
                }
            }
        }
    }

    // Whether a rule absorbs another, itself or by way of others.
    private static bool Reaches(List<(string Rule, string Absorbed)> absorbs, string from, string to)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>(reached);
        while (open.Count > 0)
        {
            string rule = open.Pop();
            foreach ((string _, string absorbed) in absorbs.Where(a => a.Rule == rule && reached.Add(a.Absorbed)))
            {
                open.Push(absorbed);
            }
        }

        return reached.Contains(to);
    }

    private bool Require(ParsedFile file, ParsedRule rule, bool given, string what)
    {
        if (!given && !rule.IsMistaken)
        {
            Error(file, rule.Line, 1, $"The rule {rule.Id} needs {what}");
        }

        return given;
    }

    private void Error(ParsedFile file, int line, int column, string message) => errors.Add(new PolicyError(file.Path, line, column, message));
}
