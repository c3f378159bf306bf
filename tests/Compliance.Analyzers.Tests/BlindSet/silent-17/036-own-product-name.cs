namespace FormosaGoods.CustomerCare;

public sealed class OrderQuestions : IOrderQuestions
{
    // product names contain the words "gift", "card" and "coupon": they are goods here
    public string GiftBox(string name) =>
        $"Dear {name}, the gift box \"Five Stars\" that you ordered contains six tea bags of each sort. Which ribbon would you like, red or gold?";

    public string CouponHolder(string name) =>
        $"Dear {name}, the coupon wallet has 24 pockets, each 16 cm wide.";

    public string PhoneTag(string name) =>
        $"Dear {name}, on the dog tag the number you sent us has one digit too few. Please check it once more before we engrave it.";

    public string GiftReceipt(string name) =>
        $"Dear {name}, the parcel was packed with a gift receipt, so the price is not printed anywhere.";

    public string ThankCards(string name) =>
        $"Dear {name}, of the fifty thank-you cards in your order ten were bent. We print these ten again and send them at no charge.";
}
