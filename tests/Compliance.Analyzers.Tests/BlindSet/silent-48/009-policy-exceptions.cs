namespace Amz.Compliance.Guard;

public class ZhanNeiXinGuard
{
    public void Check(DraftMessage d)
    {
        if (d.Text.Contains("返现"))
            throw new ComplianceException("站内信不得承诺返现，请删除后再提交");

        if (d.Text.Contains("优惠券"))
            throw new ComplianceException("站内信不得发送优惠券或折扣码给买家");

        if (d.HasUrl && !d.Url.Host.EndsWith("amazon.com"))
            throw new ComplianceException("External links are not allowed in buyer messages; remove " + d.Url);

        if (d.MentionsReview && d.MentionsValue)
            throw new InvalidOperationException("A draft must never promise a gift card or refund in return for a review.");

        ArgumentException.ThrowIfNullOrWhiteSpace(d.OrderId, "订单号不能为空");
    }
}
