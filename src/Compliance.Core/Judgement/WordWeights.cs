using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>The weights of the runs of words of a message, sentence after sentence: of those that have one. A workspace: one message after the other.</summary>
internal sealed class WordWeights(Weights weights, MessageWords words)
{
    private Weights.Weight[] _known = new Weights.Weight[256];
    private int[] _firsts = new int[16];

    /// <summary>A weight.</summary>
    public Weights.Weight this[int index] => _known[index];

    /// <summary>The first weight of a sentence, or the first after the last one.</summary>
    public int First(int sentence) => _firsts[sentence];

    /// <summary>Reads all sentences.</summary>
    public void Read()
    {
        if (_firsts.Length <= words.Sentences)
        {
            _firsts = new int[words.Sentences * 2];
        }

        for (var sentence = 0; sentence < words.Sentences; sentence++)
        {
            _firsts[sentence + 1] = Read(sentence);
        }
    }

    // Gathers the weights of a sentence's runs behind those of the sentence before; returns where they end.
    private unsafe int Read(int sentence)
    {
        uint* runs = stackalloc uint[WordBlock.MostRuns];
        return Read(sentence, runs);
    }

    private unsafe int Read(int sentence, uint* runs)
    {
        var block = default(WordBlock);
        int end = words.First(sentence + 1);
        int known = _firsts[sentence];
        for (int i = words.First(sentence); i < end; i++)
        {
            if (block.IsFull)
            {
                known = Add(runs, block.TakeFull(runs), known);
            }

            block.Add(words[i].Hash, words[i].IsHan);
        }

        return Add(runs, block.TakeLast(runs), known);
    }

    // First all that may have a weight, then their weights: these lie far apart in memory and are fetched at the same time.
    private unsafe int Add(uint* runs, int count, int known)
    {
        count = weights.Sift(runs, count);
        if (_known.Length < known + count)
        {
            Room.Widen(ref _known, (known + count) * 2);
        }

        for (var i = 0; i < count; i++)
        {
            if (weights.TryFind(runs[i], out Weights.Weight weight))
            {
                _known[known++] = weight;
            }
        }

        return known;
    }
}
