using Compliance.Weighing;

namespace Compliance.WeightTrainer;

/// <summary>What was learned.</summary>
internal sealed record Learned(double Bias, Dictionary<string, double> Weights)
{
    /// <summary>The weight of a sentence.</summary>
    public double Weigh(Sentence sentence)
    {
        double[] known = [.. sentence.Features.Where(Weights.ContainsKey).Select(f => Weights[f])];
        return WeightSum.Weigh(Bias, known.Sum(), known.Length);
    }

    /// <summary>The weight of a sentence at a glance.</summary>
    public double WeighAtAGlance(Sentence sentence)
    {
        double[] known = [.. sentence.Features.Where(Weights.ContainsKey).Select(f => Weights[f])];
        return GlanceWeights.Weigh(Bias, known.Sum(), known.Length, known.Append(0).Max());
    }
}

/// <summary>
/// Logistic regression over the sentences, by AdaGrad (Duchi, Hazan and Singer 2011). At each step half of what a sentence holds is left out (dropout,
/// Srivastava and others 2014), so that no word decides alone. Several runs are averaged. Everything is drawn from seeds: the same sentences, the same weights.
/// </summary>
internal static class Learner
{
    private const int Runs = 5;
    private const int Rounds = 20;
    private const double Dropped = 1 - WeightSum.Kept;
    private const double Rate = 0.2;
    private const double Decay = 1e-5;

    /// <summary>Learns the weights of all that occurs often enough.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="leastUses">How many sentences must hold a feature.</param>
    public static Learned Learn(IReadOnlyList<Sentence> sentences, int leastUses)
    {
        Dictionary<string, int> uses = [];
        foreach (string feature in sentences.SelectMany(s => s.Features.Concat(s.Stems).Distinct()))
        {
            uses[feature] = uses.GetValueOrDefault(feature) + 1;
        }

        string[] features = [.. uses.Where(u => u.Value >= leastUses).Select(u => u.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        int[][] held = [.. sentences.Select(s => s.Features.Concat(s.Stems).Where(numbers.ContainsKey).Select(f => numbers[f]).ToArray())];
        bool[] isStem = Array.ConvertAll(features, StemFeature.IsStem);
        var weights = new double[features.Length];
        double bias = 0;
        for (var run = 0; run < Runs; run++)
        {
            var learned = new double[features.Length];
            bias += Run(sentences, held, isStem, learned, new Random(run)) / Runs;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += learned[i] / Runs;
            }
        }

        return new Learned(bias, features.Select((f, i) => (f, weights[i])).ToDictionary(p => p.f, p => p.Item2, StringComparer.Ordinal));
    }

    private static double Run(IReadOnlyList<Sentence> sentences, int[][] held, bool[] isStem, double[] weights, Random random)
    {
        var squares = new double[weights.Length];
        Array.Fill(squares, 1e-2);
        double bias = 0;
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        var kept = new int[held.Max(h => h.Length)];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int number in order)
            {
                // A stem adds to what its word weighs and is not counted beside it: in a weights file they are one.
                var count = 0;
                var counted = 0;
                foreach (int feature in held[number])
                {
                    if (random.NextDouble() >= Dropped)
                    {
                        kept[count++] = feature;
                        counted += isStem[feature] ? 0 : 1;
                    }
                }

                double scale = WeightSum.Scale / Math.Sqrt(counted + 1);
                double sum = bias;
                for (var i = 0; i < count; i++)
                {
                    sum += weights[kept[i]] * scale;
                }

                (double target, double importance) = Importance.Of(sentences[number]);
                double error = ((1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30)))) - target) * importance;
                bias -= 0.02 * error;
                for (var i = 0; i < count; i++)
                {
                    int feature = kept[i];
                    double gradient = (error * scale) + (Decay * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= Rate * gradient / Math.Sqrt(squares[feature]);
                }
            }
        }

        return bias;
    }
}
