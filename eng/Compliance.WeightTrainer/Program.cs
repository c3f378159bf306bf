using System.Globalization;
using System.Text;
using Compliance;
using Compliance.WeightTrainer;

// The least weight that is flagged, chosen on messages by people whose other messages were not learned from, where three lawful messages of a hundred are flagged; and
// the least at which a rule needs no second opinion: of sixteen lawful messages of those that were prohibited at a lower one ten are not (docs/weights.md).
const double Least = 0.75;
const double Sure = 1.5;
const int LeastUses = 3;

// With the few thousand that only tell rules apart as many as fit in a table of 262,144 places, two thirds full. Half as many miss a fifth more (docs/weights.md).
const int MostFeatures = 164_000;

// Of 4,451 prohibited messages of which nothing had been learned a glance takes 7 for clear, and of these the full reading finds one (docs/weights.md).
const double GlanceLeast = -3.75;
const int MostAtAGlance = 80_000;

if (args.Length < 3 || args[0] is not ("write" or "cross"))
{
    Console.Error.WriteLine("""
        Usage: Compliance.WeightTrainer write POLICIES-FOLDER WEIGHTS-FILE MESSAGES.jsonl...
               Compliance.WeightTrainer cross POLICIES-FOLDER AUTHORS MESSAGES.jsonl...
        'cross' learns without the files by the AUTHORS, divided by commas, and judges those: a file's author is its name without the number at its end. AUTHORS
        divided by semicolons are left out one group after the other. Examples in policy files are always learned from.
        """);
    return 2;
}

PolicyReading reading = CompliancePolicy.Read(
    Directory.EnumerateFiles(args[1], "*.policy", SearchOption.AllDirectories)
        .Select(path => new PolicyFile(Path.GetRelativePath(args[1], path).Replace('\\', '/'), File.ReadAllText(path))));
foreach (PolicyError error in reading.Errors)
{
    Console.Error.WriteLine(error);
}

var reader = new SentenceReader(reading.Policy);
List<Sentence>[] messages = [.. args.Skip(3).Order(StringComparer.Ordinal).SelectMany(p => LabelledMessage.Read(p, reading.Policy)).Concat(LabelledMessage.Examples(reading.Policy)).Concat(LabelledMessage.Replacements(reading.Policy)).Select(reader.Read)];
if (args[0] == "cross")
{
    HashSet<LabelledMessage> found = CrossValidation.Write(messages, args[2], s => Learn(s, MostFeatures), Least, Console.Out);
    CrossValidation.WriteAtAGlance([.. messages.Select(m => m[0].Message)], args[2], reader.ReadAtAGlance, s => Learn(s, MostAtAGlance), GlanceLeast, found, Console.Out);
    return 0;
}

List<Sentence> sentences = [.. messages.SelectMany(m => m)];
Learned learned = Learn(sentences, MostFeatures);
string[] rules = [.. reading.Policy.Rules.Where(r => !r.IsForm).Select(r => r.Id)];
Dictionary<string, sbyte[]> tells = RuleTeller.Learn(sentences, rules);
Learned glance = Learn([.. messages.SelectMany(m => reader.ReadAtAGlance(m[0].Message))], MostAtAGlance);
var file = new StringBuilder();
file.Append(CultureInfo.InvariantCulture, $"# What words weigh, learned from {messages.Length} labelled messages and examples by eng/Compliance.WeightTrainer. Do not edit: see docs/weights.md.\n");
file.Append(CultureInfo.InvariantCulture, $"bias\t{learned.Bias:0.###}\nleast\t{Least:0.###}\nsure\t{Sure:0.###}\nglance-bias\t{glance.Bias:0.###}\nglance-least\t{GlanceLeast:0.###}\nglance-rules\t{string.Join(' ', reading.Policy.Rules.Select(r => r.Id))}\nrules\t{string.Join(' ', rules)}\nlabelled\t{string.Join(' ', rules.Where(LabelledMessage.HasCategory))}\n");
foreach (string feature in learned.Weights.Keys.Union(tells.Keys).Order(StringComparer.Ordinal))
{
    string weight = learned.Weights.GetValueOrDefault(feature).ToString("0.###", CultureInfo.InvariantCulture);
    file.Append(weight is "-0" ? "0" : weight).Append('\t').Append(feature);
    if (tells.TryGetValue(feature, out sbyte[]? row))
    {
        file.Append('\t').AppendJoin(' ', row);
    }

    file.Append('\n');
}

foreach ((string feature, double weight) in glance.Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
{
    file.Append(weight.ToString("0.###", CultureInfo.InvariantCulture)).Append('\t').Append('~').Append(feature).Append('\n');
}

File.WriteAllText(args[2], file.ToString());
return 0;

static Learned Learn(IReadOnlyList<Sentence> sentences, int most)
{
    Learned all = Learner.Learn(sentences, LeastUses);
    Dictionary<string, double> folded = StemFeature.Fold(all.Weights, sentences.SelectMany(s => s.Features).Where(StemFeature.IsWord));
    return all with { Weights = folded.OrderByDescending(w => Math.Abs(w.Value)).ThenBy(w => w.Key, StringComparer.Ordinal).Take(most).ToDictionary(StringComparer.Ordinal) };
}
