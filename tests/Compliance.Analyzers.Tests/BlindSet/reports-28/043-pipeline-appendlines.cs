namespace Integra.Messaging;

internal sealed class ReplyPipeline
{
    private string _reply = string.Empty;

    internal ReplyPipeline Start(string buyer) { _reply = $"Hello {buyer}, "; return this; }

    internal ReplyPipeline AddRemedy(Remedy remedy)
    {
        _reply += remedy switch
        {
            Remedy.Refund => "your money has been sent back in full. ",
            Remedy.Replacement => "a new toaster leaves us tomorrow. ",
            Remedy.Credit => "we reserved store credit of 12 pounds for your next purchase. ", // expect: BSM1006|BSM1003|BSM1005
            _ => throw new ArgumentOutOfRangeException(nameof(remedy)),
        };
        return this;
    }

    internal ReplyPipeline AddClosing(bool hasRating)
    {
        if (hasRating)
            _reply += "It would mean the world to us if your rating " + // expect: BSM2004|BSM2002
                      "went up to five stars.";
        else
            _reply += "Please answer here if the lever still sticks.";
        return this;
    }
}
