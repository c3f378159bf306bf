namespace Fennwick.CustomerCare.Domain;

// Never write things like "use code SAVE20 for your next order" or "leave us 5 stars and get a gift card".
// 禁止在站内信中出现：好评返现、加微信、送优惠券、联系我们删除差评。
/* Old template (removed after the warning of March):
   "Dear customer, contact us at support@fennwick.example for a free hammock in exchange for your honest review" */
public sealed class BuyerMessagePolicy
{
    /// <summary>
    /// Returns <c>false</c> for drafts such as "We will give you 10% off if you change your review".
    /// </summary>
    public bool Allows(Draft draft)
    {
        // TODO: ask legal whether "happy to help" is a problem
        return !draft.HasOffer && !draft.MentionsReview && !draft.HasContactData;
    }

    public string Reason(Draft draft) => draft switch
    {
        { HasOffer: true } => "offer",
        { MentionsReview: true } => "review",
        { HasContactData: true } => "contact",
        _ => "none",
    };
}
