namespace Lumo.AdminPortal;

public sealed record MenuEntry(string Key, string Title, string Tooltip);

public static class AdminMenu
{
    public static readonly MenuEntry Coupons = new(
        "coupons", "Coupons & promo codes", "Create a coupon code with a percentage off");

    public static readonly MenuEntry Reviews = new(
        Key: "reviews",
        Title: "Product reviews",
        Tooltip: "Approve, edit or delete the selected reviews");

    public static readonly MenuEntry Rewards = new(
        "rewards", "Reward points", "Set how many points customers earn per purchase");

    public static readonly MenuEntry GiftCards = new(
        "giftcards", "Gift cards", "Issue, block or recharge gift cards");

    public static readonly MenuEntry Raffle = Rewards with
    {
        Key = "raffle",
        Title = "Prize draws",
        Tooltip = "List participants of the monthly prize draw",
    };
}
