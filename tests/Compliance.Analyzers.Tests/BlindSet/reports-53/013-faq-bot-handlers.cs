namespace Amplio.Audio.FaqBot;

public sealed class FaqBot
{
    private readonly Dictionary<Intent, Func<Question, string>> _answers;

    public FaqBot()
    {
        _answers = new()
        {
            [Intent.Pairing] = q => "Hold the power key for seven seconds until the light blinks blue, then pick the earbuds in your phone's list.",
            [Intent.Discount] = q => "We can't put codes on Amazon, but between you and me: in our own web shop the same earbuds cost $12 less.", // expect: BSM3003|BSM1001
            [Intent.Bulk] = q => "For ten pairs or more just send us a bank transfer and we ship from our warehouse directly.", // expect: BSM3003
            [Intent.Video] = q => "The easiest way to see it is our clip: youtu.be/9kQwR7zA1xs", // expect: BSM3001
            [Intent.LostTip] = q => "No problem, a new set of ear tips is free of charge and goes out today.",
            [Intent.Human] = q => $"A colleague will read your question, {q.Buyer}, and answer in this thread within one day.",
        };
    }

    public string Answer(Question q) => _answers.TryGetValue(q.Intent, out var f) ? f(q) : _answers[Intent.Human](q);
}

public enum Intent { Pairing, Discount, Bulk, Video, LostTip, Human }
public record Question(Intent Intent, string Buyer);
