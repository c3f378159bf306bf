namespace Threadwell.Docs;

// Sellers keep asking why we dropped the macro "leave us 5 stars and get a $10 gift card".
// Because Amazon closes accounts for that. Same for "add us on WeChat" and "use code SAVE10".
/* 好评返现、改评、送优惠券的话术一律不许再加回来。 */
public class MacroPolicy
{
    /// <summary>
    /// Returns false for macros such as "Please delete your negative review" or
    /// "We will send you a coupon for your next order".
    /// </summary>
    /// <example>IsAllowed("Here is a 20% discount code")</example>
    public bool IsAllowed(Macro macro)
    {
        // buyer may write "can I get a discount?", we must not offer one
        return macro.Tags.Count == 0 || macro.Tags.All(t => t is not "promo" and not "review");
    }

    public int MaxLength => 2000;
}
