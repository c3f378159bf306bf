using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>The sum of weights, and how many there are that are known; and what those may come to that are not known yet.</summary>
internal struct PartialSum
{
    private int _weight;
    private int _count;
    private int _above;
    private int _below;
    private int _expected;

    public void Add(Weights.Weight weight)
    {
        if (weight.Value != 0)
        {
            _weight += weight.Value;
            _count++;
        }
    }

    public void Expect(Weights.Weight weight, int times)
    {
        if (weight.Value != 0)
        {
            _above += Math.Max(0, weight.Value) * times;
            _below += Math.Min(0, weight.Value) * times;
            _expected += times;
        }
    }

    /// <summary>All is known.</summary>
    public void ExpectNothing() => _above = _below = _expected = 0;

    public readonly PartialSum And(PartialSum other) => new()
    {
        _weight = _weight + other._weight,
        _count = _count + other._count,
        _above = _above + other._above,
        _below = _below + other._below,
        _expected = _expected + other._expected,
    };

    // The root that divides a sum brings it nearer to nothing the more weights there are.
    // What lawful signals that are not open yet make of a sum below nothing is not known; above, they make it less.
    public readonly double Most(double bias, bool isWhole) =>
        _weight + _above > 0 || isWhole ? Weighed(bias, _weight + _above, _weight + _above > 0) : bias;

    public readonly double Least(double bias) => Weighed(bias, _weight + _below, _weight + _below <= 0);

    private readonly double Weighed(double bias, int sum, bool isFew) => WeightSum.Weigh(bias, (double)sum / Weights.One, isFew ? _count : _count + _expected);
}
