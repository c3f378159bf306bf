record Offer(string DiscountCode, int DiscountPercent, string ReviewUrl);

class OfferText
{
    public static string Write(string buyer, Offer offer)
        => $"Dear {buyer}, enter {offer.DiscountCode} when you order again, it takes {offer.DiscountPercent} % off."; // expect: BSM1002|BSM1001|BSM1006

    public static string Rebate(string buyer, decimal cashbackAmount)
        => $"Dear {buyer}, {cashbackAmount:C} cashback is yours once the review is posted."; // expect: BSM2001

    public static string Spare(string buyer, int partNumber)
        => $"Dear {buyer}, spare part {partNumber} was posted, you pay nothing.";

    public static string Pin(string buyer, string lockerPin)
        => $"Dear {buyer}, the locker in Lyon asks for PIN {lockerPin}; it is open day and night.";
}
