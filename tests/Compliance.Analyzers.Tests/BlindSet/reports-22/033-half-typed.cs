namespace Draft.Wip;

public class QuickReply
{
    // TODO finish before Friday's release
    public string Torn(string buyer)
    {
        var reply = $"Hi {buyer}, sorry the seam gave way. A new cushion is on the way, no need to return the first.";
        return reply;
    }

    public string Again(string buyer)
    {
        var reply = $"Hi {buyer}, as a returning customer you qualify for our hush-hush rate, 30% below what's on the page."; // expect: BSM1001|BSM1006
        retur
    }

    public void Send(string buyer)
    {
        _client.SendBuyerMessage(buyer, "Would you be an angel and turn that three-star review into something sunnier?"; // expect: BSM2004
        _client.SendBuyerMessage(buyer,
    }
