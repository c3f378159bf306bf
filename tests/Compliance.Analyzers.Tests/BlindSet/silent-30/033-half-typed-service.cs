namespace Halden.Oms.Drafts

public class DraftServiceMessages
{
    public string Subject = "Your return of the coffee grinder"

    public string Body = "Dear customer, we have received the grinder and refunded you in full.";

    public string Build(Buyer b)
    {
        var text = $"Dear {b.Name}, the missing grinding disc was sent today at no cost to you.";
        return _sender.SendBuyerMessage(b.OrderId, text
    }

    // TODO: marketing wants a coupon for the next order here. Not allowed, see COMP-118.
    public Task Remind(Buyer b) => _sender.
