using System.Threading.Tasks;

namespace Backoffice.Alerts;

/// <summary>客服组的钉钉内部通知，不会发给买家。</summary>
public class TeamAlerts
{
    private readonly IDingTalkRobot _robot;
    public TeamAlerts(IDingTalkRobot robot) => _robot = robot;

    public Task NegativeReview(string asin, int stars) =>
        _robot.PostAsync("客服群", $"{asin}新增{stars}星差评，请不要联系买家修改评价，也不要拿退款交换。");

    public Task CouponUsedUp(string code, int left) =>
        _robot.PostAsync("运营群", $"优惠券{code}预算只剩{left}次兑换，请尽快在卖家后台处理。");

    public Task BuyerAskedForDiscount(string thread) =>
        _robot.PostAsync("客服群", $"会话{thread}的买家索要折扣，请使用拒绝模板回复。");

    public Task Training() =>
        _robot.PostAsync("#support", "Reminder for all agents: gift cards, coupons and free products in messages get our account suspended.");
}
