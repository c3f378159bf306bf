using System.Globalization;

namespace Compliance.WeightTrainer;

/// <summary>What the weights make of messages by authors that they were not learned from.</summary>
internal static class CrossValidation
{
    /// <summary>Writes a table of what would be clear at a glance, for several least weights.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="groups">Authors to leave out.</param>
    /// <param name="read">Takes a message apart.</param>
    /// <param name="learn">Learns.</param>
    /// <param name="least">The least weight of today.</param>
    /// <param name="found">The messages in which the full reading finds something; see <see cref="Write"/>.</param>
    /// <param name="output">Takes the table.</param>
    public static void WriteAtAGlance(
        List<LabelledMessage> messages, string groups, Func<LabelledMessage, List<Sentence>> read, Func<IReadOnlyList<Sentence>, Learned> learn, double least,
        HashSet<LabelledMessage> found, TextWriter output)
    {
        (LabelledMessage Message, double Weight)[] weighed =
            [.. Weigh([.. messages.Select(m => (m, read(m)))], groups, learn).Where(w => SentenceReader.IsForAGlance(w.Message))];

        output.WriteLine("glance-least\tprohibited taken for clear\tof these found in full\tallowed seen to be clear\tplain ones of these");
        foreach (double l in Enumerable.Range(-3, 7).Select(i => least + (i * 0.5)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{l:0.0}\t{Count(Decision.Prohibited, l, _ => true)}\t{Count(Decision.Prohibited, l, found.Contains)}\t{Count(Decision.Allowed, l, _ => true)}\t{Count(Decision.Allowed, l, m => m.Difficulty == "plain")}"));
        }

        string Count(Decision label, double l, Predicate<LabelledMessage> which) =>
            $"{weighed.Count(w => w.Message.Label == label && which(w.Message) && w.Weight < l)} of {messages.Count(m => m.Label == label && which(m) && IsLeftOutOfAny(m))}";

        bool IsLeftOutOfAny(LabelledMessage message) => IsBy(groups.Split(';', ','), message);
    }

    /// <summary>Writes a table for several least weights, and one by language and difficulty; returns the messages in which something is found.</summary>
    public static HashSet<LabelledMessage> Write(List<Sentence>[] messages, string groups, Func<IReadOnlyList<Sentence>, Learned> learn, double least, TextWriter output)
    {
        (LabelledMessage Message, double Weight)[] weighed = [.. Weigh([.. messages.Select(m => (m[0].Message, m))], groups, learn)];

        output.WriteLine("least\tmissed\talarms\treview seen");
        foreach (double l in Enumerable.Range(-4, 13).Select(i => least + (i * 0.2)))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{l:0.0}\t{1 - Share(Decision.Prohibited, l):P1}\t{Share(Decision.Allowed, l):P1}\t{Share(Decision.Review, l):P1}"));
        }

        output.WriteLine("language\tdifficulty\tmissed\talarms");
        foreach (var kind in weighed.GroupBy(w => (w.Message.Language, w.Message.Difficulty)).OrderBy(k => k.Key))
        {
            output.WriteLine($"{kind.Key.Language}\t{kind.Key.Difficulty}\t{Count(Decision.Prohibited, isFlagged: false)}\t{Count(Decision.Allowed, isFlagged: true)}");

            string Count(Decision label, bool isFlagged) => $"{kind.Count(w => w.Message.Label == label && w.Weight > least == isFlagged)} of {kind.Count(w => w.Message.Label == label)}";
        }

        return [.. weighed.Where(w => w.Weight > least).Select(w => w.Message)];

        double Share(Decision label, double l)
        {
            double[] weights = [.. weighed.Where(w => w.Message.Label == label).Select(w => w.Weight)];
            return weights.Length == 0 ? 0 : (double)weights.Count(w => w > l) / weights.Length;
        }
    }

    // The messages by each group of authors, with what their heaviest sentence weighs by what was learned from all others.
    private static IEnumerable<(LabelledMessage Message, double Weight)> Weigh(
        (LabelledMessage Message, List<Sentence> Sentences)[] messages, string groups, Func<IReadOnlyList<Sentence>, Learned> learn)
    {
        foreach (string[] authors in groups.Split(';').Select(g => g.Split(',')))
        {
            ILookup<bool, (LabelledMessage Message, List<Sentence> Sentences)> isLeftOut = messages.ToLookup(m => IsBy(authors, m.Message));
            Learned learned = learn([.. isLeftOut[false].SelectMany(m => m.Sentences)]);
            foreach ((LabelledMessage message, List<Sentence> sentences) in isLeftOut[true])
            {
                yield return (message, sentences.Select(learned.Weigh).DefaultIfEmpty(double.NegativeInfinity).Max());
            }
        }
    }

    // The examples of the rules are nobody's: whoever applies a policy has them.
    private static bool IsBy(string[] authors, LabelledMessage message) => !message.IsExample && Array.IndexOf(authors, message.Author) >= 0;
}
