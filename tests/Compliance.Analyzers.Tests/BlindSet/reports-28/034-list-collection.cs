namespace Integra.Care;

public class CannedReplies
{
    private readonly List<string> _replies = new()
    {
        "Hello, thanks for asking. The hose fits half-inch taps.",
        "Hello, we noticed you gave us three stars. Could you raise this to five now that the hose works?", // expect: BSM2004|BSM2002
        "Hello, your seller feedback can be removed within 60 days; please do so, and half of the price comes back.", // expect: BSM2005|BSM2001
        "Hello, please cut the hose straight before you push it in.",
    };

    public CannedReplies AddSeasonal()
    {
        _replies.Add("Hello, spring is coming and our sprinklers are the talk of the town. Get yours today."); // expect: BSM1007
        _replies.AddRange(["Hello, the winter bag is part of the set.", "Hello, a manual lies on top of the box."]);
        return this;
    }
}
