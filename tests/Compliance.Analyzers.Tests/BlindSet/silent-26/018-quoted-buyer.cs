namespace Ashdown.Pots.Helpdesk;

public class QuoteReply
{
    public string ToBuyerWhoOffersTrade(string name) =>
        $"Dear {name}, you wrote: \"Give me a 20% discount and I will leave five stars.\" " +
        "We thank you, but we may not accept this; nothing we do for you depends on a review. " +
        "The cracked pot itself has been refunded in full.";

    public string ToBuyerWithForeignOffer(string name) =>
        $"Dear {name}, the card that promised you a gift card for a review did not come from us. " +
        "Please do not send your details to that address and report the card to Amazon.";

    public string ToBuyerWhoWantsWhatsApp(string name) =>
        $"Dear {name}, you asked whether we are on WhatsApp. We are not allowed to give out telephone numbers; please reply to this message and we shall help.";

    public string ZhTui(string name) =>
        $"{name}您好，您提到“给五星就要返现”，我们不能这样做，抱歉。破损的花盆已全额退款。";
}
