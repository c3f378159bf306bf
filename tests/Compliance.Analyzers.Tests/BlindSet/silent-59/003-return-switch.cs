using Brightholm.Support.Domain;

namespace Brightholm.Support.Amazon;

internal static class ReturnReplies
{
    public static string For(ReturnCase c) => c.Stage switch
    {
        ReturnStage.Requested => "Your return is approved. The prepaid label is under Your Orders; please put it on the outside of the box.",
        ReturnStage.InTransit => $"The parcel with number {c.Tracking} is still on its way to us. We refund the order as soon as it arrives.",
        ReturnStage.Received when c.IsDamaged => $"The case of the radio came back broken. Because of that we can refund {c.Amount:C} of this order, the pictures are attached.",
        ReturnStage.Received => "We have received the radio and refunded the full price today.",
        ReturnStage.Exchange => "The new radio left our warehouse this morning. It replaces the faulty one, there is nothing to pay.",
        ReturnStage.Closed => "The return window for this order closed in May, so we cannot take the radio back. The two-year warranty still applies to defects.",
        _ => string.Empty,
    };
}
