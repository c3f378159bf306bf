namespace Hartwell.Templates;

public static class ServiceLetters
{
    public const string Warranty = @"Dear {buyerName},

your drill (order {orderId}) is covered by our warranty for two years from the delivery date.
The battery is covered for one year. If it fails in that time, we repair or replace it at no charge.

Hartwell Tools";

    public const string ReturnInstructions = @"Dear {buyerName},

to return the drill, please go to Your Orders on Amazon and choose Return items.
Put the drill and the charger in the case. You do not need to pay for shipping.
We will refund the full price as soon as the parcel has arrived.

Hartwell Tools";

    public const string FaultCode = @"Dear {buyerName},

the code E4 on the display means that the motor is too hot.
Please let it cool down for ten minutes. If the code comes back, reply to this message
and we will send you a new drill.

Hartwell Tools";
}
