namespace Shop.Core;
public static class Messages
{
    public static string CouponAdded = "Coupon added.";
    public static string CouponInvalid = "Your coupon code is not valid.";
    public static string ReviewDeleted = "Your review was deleted.";
    public static string GiftCardRedeemed = "您的礼品卡已兑换";
    public static string CommentAdded = "评论成功，赠送10积分";
    public static string RegisterBonus = "注册成功，赠送您100积分";
}
