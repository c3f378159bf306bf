namespace Threadwell.Experiments.Tone;

public enum Tone { Formal, Chatty, Cheeky }

public sealed class RefundFollowUp : IBuyerMessageFactory
{
    public string Create(Tone tone, RefundContext ctx)
    {
        if (tone == Tone.Formal)
        {
            return $"Dear {ctx.Buyer}, the refund of {ctx.Amount} for order {ctx.OrderId} was issued today. "
                 + "Your bank may need up to five days to show it.";
        }

        string text;
        if (tone == Tone.Chatty)
            text = "Your money's on its way back! No hard feelings, we hope, so a kind word on our feedback page would be ace."; // expect: BSM2002|BSM2006|BSM2001
        else
            text = "Money's back, all square! Give us another whirl and we'll shave a bit off, nudge nudge."; // expect: BSM1001|BSM1006

        text += ctx.HasReview
            ? " That grumpy review can go now, can't it?" // expect: BSM2004
            : "";
        return text;
    }
}
