namespace Hoshino.Kettle.Application.Messages;

public sealed record CareMessage(string Sku, string Subject, string Text);

public static class CareMessages
{
    public static readonly CareMessage[] All =
    [
        new("K-10", "Voltage of your kettle, order {orderId}",
            "Your kettle in order {orderId} is made for 100 V. With a mains of 120 V it must not be used; please tell us whether you want the 120 V version in exchange or your money back."),
        new("K-12", "Lid of your kettle, order {orderId}",
            "The lid spring of order {orderId} may be bent. If the lid does not close, reply with a photo and we post a new lid, free of charge."),
        new("K-20", "Error code E3",
            "Error code E3 means that the base plate is wet. Wipe the contacts, press the power off button for five seconds and start again."),
        new("K-22", "Rating plate",
            "The rating plate with the serial number is found under the base. We need the number to handle your warranty claim for order {orderId}."),
    ];
}
