namespace Noodlehouse.Loyalty;

// Loyalty app of a noodle restaurant chain, push messages to app members
public class LoyaltyPushes
{
    private readonly IAppPush _push;
    public LoyaltyPushes(IAppPush push) => _push = push;

    public const string TableTitle = "Noodle House members";

    public IReadOnlyList<string> StampCardLabels { get; } =
    [
        "Stamp card: the tenth bowl is free",
        "Birthday dessert",
        "会员日套餐八折",
    ];

    public void ShowMenu(MenuScreen screen)
    {
        screen.Header = "Lunch set, 20% off from 2 pm";
        screen.Footer = "堂食满100减20，仅限本店";
        screen.Badge = "Free tea";
    }
}
