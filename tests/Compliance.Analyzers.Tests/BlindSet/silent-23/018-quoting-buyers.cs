namespace PawKitchen.Features.Cases;

public class CaseReply
{
    public string Quote(string buyer) =>
        $"Dear {buyer}, you wrote: \"another seller promised me 20% off my next order\". That was not us, this glove you bought from our shop. The torn glove itself is refunded in full today.";

    public string CardFromOther(string buyer) =>
        $"Dear {buyer}, the card in your parcel which promises a gift card for a review is not from us. Please do not send it to anybody, we have told Amazon about it.";

    public string AskedPhone(string buyer) =>
        $"Dear {buyer}, you asked for our phone number. We answer only here in the Amazon messages, so please write us your question in this place.";

    public string AskedDirect(string buyer) =>
        $"Dear {buyer}, we do not sell outside of Amazon, so a direct order with bank transfer is not possible.";

    public string AskedGift(string buyer) =>
        $"Dear {buyer}, we are sorry, we can not put a free gift in the parcel.";
}
