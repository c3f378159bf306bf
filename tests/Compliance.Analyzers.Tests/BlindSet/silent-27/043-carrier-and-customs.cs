namespace Freight;

public static class FreightReplies
{
    public static string Pickup(string buyer, string point) =>
        $"Hello {buyer}, nobody was at home, so the carrier left your parcel at {point}. It is kept there for 7 days.";

    public static string Track(string buyer, string order) =>
        $"Hello {buyer}, you can follow the parcel at https://www.amazon.com/gp/your-account/order-details?orderID={order}.";

    public static string Customs(string buyer, decimal duty) =>
        $"Hello {buyer}, the duty of {duty:C} was part of your price, you need not pay anything at the door.";

    public static string Weather(string buyer) =>
        string.Format("Hello {0}, a typhoon closed the airport of {1}, we expect a delay of {2} days.", buyer, "Taoyuan", 2);

    public static string Damaged(string buyer) =>
        string.Join(" ", $"Hello {buyer},", "thank you for the photos.", "We refund the vase in full.", "You can throw the pieces away.");
}
