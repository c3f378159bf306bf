namespace Halden.Properties
{
    [global::System.CodeDom.Compiler.GeneratedCodeAttribute("System.Resources.Tools.StronglyTypedResourceBuilder", "17.0.0.0")]
    internal class ValidationResources
    {
        internal static string CouponExpired => "The coupon code has expired.";
        internal static string CouponNotCombinable => "This coupon cannot be combined with other discounts.";
        internal static string GiftCardBalance => "The balance of the gift card is too low.";
        internal static string ReviewTooShort => "A review must have at least 20 characters.";
        internal static string ReviewOnlyBuyers => "You can only review products that you have bought.";
        internal static string RatingRequired => "Please choose between one and five stars.";
        internal static string PhoneInvalid => "The telephone number is not valid.";
        internal static string EmailInvalid => "The e-mail address is not valid.";
    }
}
