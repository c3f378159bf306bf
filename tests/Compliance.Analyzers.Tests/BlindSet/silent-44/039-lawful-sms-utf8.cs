using System;

namespace Hearthline.Notifications.Sms;

public static class DeliverySms
{
    public static ReadOnlySpan<byte> Slot => "Hearthline: your range arrives tomorrow between 8 and 12. Please keep the hallway clear."u8;
    public static ReadOnlySpan<byte> Missed => "Hearthline: nobody was at home today. The carrier tries again on Thursday, there is no extra charge."u8;

    public static string Compose(DeliveryState state, string orderId) => state switch
    {
        DeliveryState.Lost => $"Order {orderId} was lost by the carrier. The whole amount has been refunded through Amazon.",
        DeliveryState.Damaged => $"Order {orderId} was damaged on the truck. A replacement is sent at no cost to you.",
        DeliveryState.Address => $"Order {orderId} cannot be delivered: the house number is missing. Please answer with the number.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), "No SMS for this state, and please no marketing texts here."),
    };
}
