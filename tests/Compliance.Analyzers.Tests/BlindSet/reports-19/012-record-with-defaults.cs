namespace Northgate.Mailer;

public sealed record BuyerMail(
    string To,
    string Subject = "News about your order",
    string Body = "Hello, our new spring collection has just landed. Come and see the planters and pots in our shop!") // expect: BSM1007
{
    public static BuyerMail Late(string to) => new(to, "Your order is late",
        "Hello, the truck broke down near Tulsa. Your planter comes on Thursday instead of Tuesday; we are sorry.");

    public static BuyerMail Lost(string to) => new(to)
    {
        Subject = "Parcel lost",
        Body = "Hello, the carrier has lost your parcel. We refunded the whole amount this morning.",
    };

    public static BuyerMail Thanks(string to) => new(to)
    {
        Subject = "Your planter",
        Body = "Hello, we have tucked away a seed kit for you at no charge. Tell us your favourite herb and we will pop it in the post.", // expect: BSM1005
    };
}
