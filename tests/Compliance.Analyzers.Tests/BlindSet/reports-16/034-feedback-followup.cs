namespace Deskwright.Feedback;

public sealed class SellerFeedbackResponder(ITicketChannel channel)
{
    private static string Opening(string buyer) => $"Dear {buyer}, ";

    public ValueTask LateDelivery(Thread t)
        => channel.PostAsync(t, Opening(t.Buyer) + "we are sorry that the desk took nine days. The delivery fee has been refunded to your card.");

    public ValueTask AskRemoval(Thread t)
        => channel.PostAsync(t, Opening(t.Buyer) + "remove the bad seller feedback by Sunday, or we shall not be able to look after your claim."); // expect: BSM2005

    public ValueTask AskRemovalAgain(Thread t)
        => channel.PostAsync(t, Opening(t.Buyer) +
            "this is our third note about the seller rating you gave us. Please, please take it back."); // expect: BSM2005

    public ValueTask Sweetener(Thread t)
        => channel.PostAsync(t, Opening(t.Buyer) + string.Concat(
            "a desk lamp finds its way to you ", // expect: BSM2001|BSM1005|BSM2005
            "as soon as the red feedback on our seller page has gone."));

    public ValueTask Drawer(Thread t)
        => channel.PostAsync(t, Opening(t.Buyer) + "pull the drawer out fully and lift it; the runner then snaps back in.");
}
