namespace Ops.QiYeWeiXin;

/// <summary>企业微信应用消息：推送给内部运营人员</summary>
public class QiWeiNotifier
{
    private readonly IQiWeiApi _api;
    public QiWeiNotifier(IQiWeiApi api) => _api = api;

    public Task NotifyChaPing(string userId, string asin, int star) =>
        _api.SendTextToStaffAsync(userId, $"【差评预警】{asin} 新增 {star} 星评论，请负责人 2 小时内在后台登记原因。注意：不得联系买家要求改评。");

    public Task NotifyCouponBudget(string userId, string couponName, decimal left) =>
        _api.SendTextToStaffAsync(userId, $"【预算提醒】前台优惠券“{couponName}”预算仅剩 {left} 美元，如需续期请走审批。");

    public Task NotifyPeiXun(string userId) =>
        _api.SendTextToStaffAsync(userId, "【培训通知】本周五讲解亚马逊评论政策，以礼品卡换评论属于红线，请客服组全员参加。");
}
