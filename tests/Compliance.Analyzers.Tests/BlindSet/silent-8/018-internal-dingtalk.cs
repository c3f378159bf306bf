using System.Threading.Tasks;

namespace LanTu.Erp.Ops
{
    // 钉钉群机器人，只通知内部同事
    public class DingTalkNotifier
    {
        private readonly IDingTalkRobot _robot;
        public DingTalkNotifier(IDingTalkRobot robot) => _robot = robot;

        public Task NegativeReview(string asin, int stars) =>
            _robot.PostToStaffGroupAsync($"【差评预警】{asin} 新增{stars}星评价，请客服组当天跟进产品问题，禁止联系买家删除差评。");

        public Task CouponLow(string asin, int left) =>
            _robot.PostToStaffGroupAsync($"{asin} 的页面优惠券预算只剩 {left} 美元，请运营同学确认是否续费。");

        public Task Training() =>
            _robot.PostToStaffGroupAsync("Reminder for the CS team: no coupons, no gift cards, no review requests in buyer messages. The audit starts on Monday.");

        public Task DealApproved(string asin, int percent) =>
            _robot.PostToStaffGroupAsync($"Lightning Deal for {asin} approved, {percent}% off, stock 300.");
    }

    public interface IDingTalkRobot { Task PostToStaffGroupAsync(string text); }
}
