namespace Hints;

public class SoftReplies
{
    private readonly List<(string When, string BuyerText)> _t = [];

    public SoftReplies()
    {
        _t.Add(("fixed", "We hope the swap made you smile again. Perhaps what you wrote on the product page no longer fits?")); // expect: BSM2004
        _t.Add(("ask price", "Let's say there are cheaper ways to get this from us. Look for our name outside this site.")); // expect: BSM3003|BSM1001|BSM3001
        _t.Add(("repeat", "Those who come back to us are never charged the full price.")); // expect: BSM1001|BSM1006
        _t.Add(("loose leg", "One leg of the stool has a felt pad that may come off in transit, press it back on."));
        _t.Add(("happy", "Lovely to hear that! It'd be great if you could put exactly these words under the product.")); // expect: BSM2003|BSM2002|BSM2006
        _t.Add(("colour", "The oak comes out darker in daylight; if you dislike it you may return it within 30 days."));
    }

    public async Task SendAll(IBuyerChat chat, string thread)
    {
        foreach (var (_, text) in _t) await chat.SendAsync(thread, text);
    }
}
