using Compliance.Weighing;

namespace Compliance.WeightTrainer;

/// <summary>Learns which rule a sentence speaks for, from its words, pairs of words and signals: multinomial logistic regression, learned like the weights.</summary>
internal static class RuleTeller
{
    private const int LeastUses = 8;
    private const int Rounds = 12;
    private const double Dropped = 1 - WeightSum.Kept;
    private const double Rate = 0.2;

    /// <summary>A row of weights for everything that tells rules apart, in parts of <see cref="WeightSum.RuleOne"/>, a number for each rule.</summary>
    /// <param name="sentences">What is learned from.</param>
    /// <param name="ids">The rules.</param>
    public static Dictionary<string, sbyte[]> Learn(IReadOnlyList<Sentence> sentences, string[] ids)
    {
        int rules = ids.Length;
        Sentence[] marked = [.. sentences.Where(s => s.IsMarked && s.Message.Rules.Length > 0)];
        Dictionary<string, int> uses = [];
        foreach (string feature in marked.SelectMany(s => s.Features.Where(Tells).Distinct()))
        {
            uses[feature] = uses.GetValueOrDefault(feature) + 1;
        }

        string[] features = [.. uses.Where(u => u.Value >= LeastUses).Select(u => u.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        int[][] held = [.. marked.Select(s => s.Features.Where(numbers.ContainsKey).Select(f => numbers[f]).ToArray())];
        int[][][] meant = [.. marked.Select(s => s.Message.Rules.Select(o => o.Select(r => Array.IndexOf(ids, r)).ToArray()).ToArray())];
        var weights = new double[features.Length][];
        var squares = new double[features.Length][];
        for (var i = 0; i < features.Length; i++)
        {
            weights[i] = new double[rules];
            squares[i] = new double[rules];
            Array.Fill(squares[i], 1e-2);
        }

        var random = new Random(0);
        int[] order = [.. Enumerable.Range(0, marked.Length)];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int number in order)
            {
                int[] kept = [.. held[number].Where(_ => random.NextDouble() >= Dropped)];
                double scale = WeightSum.RuleScale / Math.Sqrt(kept.Length + 1);
                var scores = new double[rules];
                foreach (int feature in kept)
                {
                    for (var rule = 0; rule < rules; rule++)
                    {
                        scores[rule] += weights[feature][rule] * scale;
                    }
                }

                double most = scores.Max();
                double[] shares = [.. scores.Select(s => Math.Exp(s - most))];
                double sum = shares.Sum();
                double[] targets = Targets(meant[number], shares);
                for (var rule = 0; rule < rules; rule++)
                {
                    double gradient = ((shares[rule] / sum) - targets[rule]) * scale;
                    foreach (int feature in kept)
                    {
                        squares[feature][rule] += gradient * gradient;
                        weights[feature][rule] -= Rate * gradient / Math.Sqrt(squares[feature][rule]);
                    }
                }
            }
        }

        return features.Select((f, i) => (f, i)).ToDictionary(
            p => p.f, p => weights[p.i].Select(w => (sbyte)Math.Clamp(Math.Round(w * WeightSum.RuleOne), sbyte.MinValue + 1, sbyte.MaxValue)).ToArray(), StringComparer.Ordinal);
    }

    // Each offence has an equal share. Which of its rules is meant, what has been learned so far says best: examples, which name one rule, tell them apart
    // (learning from candidate labels; Cour, Sapp, Taskar: Learning from Partial Labels, JMLR 12, 2011).
    private static double[] Targets(int[][] offences, double[] shares)
    {
        var targets = new double[shares.Length];
        foreach (int[] candidates in offences)
        {
            double all = candidates.Sum(c => shares[c]);
            foreach (int candidate in candidates)
            {
                targets[candidate] += shares[candidate] / all / offences.Length;
            }
        }

        return targets;
    }

    // What stands anywhere in the message and who wrote first tell more than a third word in a row.
    private static bool Tells(string feature) =>
        feature.StartsWith(Weights.InMessage, StringComparison.Ordinal) || feature[0] is '#' or '@' or '>' || feature.Count(c => c == ' ') < 2;
}
