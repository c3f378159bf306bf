namespace Notes;

public class OldTemplates
{
    // The agency used to send "leave five stars and get a $10 gift card" here. Removed, never bring it back.
    // 以前的模板: "好评返现5元,加微信领红包" —— 违规,已删除
    /* old: "Use code BACK15 for 15% off your next order" */

    /// <summary>
    /// Builds the delay note. Must not offer coupons, discounts or free gifts,
    /// and must not ask the buyer for a review.
    /// </summary>
    public string Delay(string buyer, int days) =>
        $"Hello {buyer}, your order needs {days} more days. Thank you for your patience.";

    #region zengpin 赠品逻辑已下线
    #endregion
}
