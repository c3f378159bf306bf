namespace Quill.Inbox.Resources;

/// <summary>Warnings shown to the seller in the composer, under the text box.</summary>
internal static class ComposerWarnings
{
    public static string Coupon => "This draft seems to offer a coupon. Amazon does not allow promotions in buyer messages.";
    public static string Stars => "You are asking for five stars. Review requests have to be neutral; use the Request a Review button instead.";
    public static string Removal => "Asking a buyer to change or remove a review can cost you your selling account.";
    public static string Phone => "Phone number found. Amazon blocks messages that carry contact details.";
    public static string Gift => "Gifts and gift cards must not be promised to buyers, with or without a review.";
    public static string Link => "{0} is not an Amazon address and will be stripped from your message.";
    public static string Ok => "No problems found.";

    public static string For(string rule) => rule switch
    {
        "coupon" => Coupon,
        "stars" => Stars,
        "removal" => Removal,
        "phone" => Phone,
        "gift" => Gift,
        _ => Ok,
    };
}
