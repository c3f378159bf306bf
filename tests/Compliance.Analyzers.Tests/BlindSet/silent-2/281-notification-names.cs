namespace Abp.Notifications;
public static class AppNotificationNames
{
    public const string NewCoupon = "App.NewCoupon";
    public const string GiftCardSent = "App.Gift card was sent to the customer";
    public const string ReviewReceived = "App.Review received";
}
