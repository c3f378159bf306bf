namespace Hartwell.Templates;

public static class MailBodies
{
    // expect@+5: BSM2006
    // expect@+6: BSM1002|BSM1001
    public const string FollowUp = @"Dear {buyerName},

your order {orderId} reached you on {deliveryDate}.
Kindly leave your opinion about the drill as a review on Amazon.

PS: until the end of the month, {couponCode} saves you 10 % on a set of drill bits.

Hartwell Tools";

    public const string WrongAddress = @"Dear {buyerName},

the carrier returned your parcel because the address was incomplete.
Please reply with the full address; we will ship again at no extra cost.

Hartwell Tools";
}
