using Microsoft.Extensions.Logging;

namespace Steinbach.Tools.Service.Internal;

public class StaffAlerts
{
    private readonly ISlackClient _slack;
    private readonly ILogger<StaffAlerts> _logger;

    public StaffAlerts(ISlackClient slack, ILogger<StaffAlerts> logger)
    {
        _slack = slack;
        _logger = logger;
    }

    public async Task OnOneStarAsync(string asin, string orderId, CancellationToken ct)
    {
        _logger.LogWarning("1-star review on {Asin}, order {OrderId}", asin, orderId);
        await _slack.PostAsync("#quality", $"New 1-star review on {asin} (order {orderId}). Do not write to the buyer about the review; check the batch and refund if the drill is faulty.", ct);
    }

    public Task OnAgentBreachAsync(string agent, string orderId, CancellationToken ct) =>
        _slack.PostAsync("#team-leads", $"{agent} 在订单 {orderId} 的回复里答应给买家返现换好评，消息已拦截，请主管处理并安排培训。", ct);

    public Task OnCouponBudgetAsync(string campaign, decimal left, CancellationToken ct) =>
        _slack.PostAsync("#marketing", $"优惠券活动“{campaign}”预算只剩 {left:F0} 元，请在 Seller Central 后台补充或关闭活动。", ct);

    public Task OnStockoutAsync(string sku, int open, CancellationToken ct) =>
        _slack.PostAsync("#amazon-ops", $"SKU {sku} 缺货，还有 {open} 个未发订单。请由我们取消并全额退款，不得要求买家自己取消。", ct);
}
